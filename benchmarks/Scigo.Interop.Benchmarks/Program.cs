using Scigo.Interop.Benchmarks;

// Compares reading a model of another system with how that system itself reads it:
// dotnet run -c Release --project benchmarks/Scigo.Interop.Benchmarks
return SciKitLearnImport.Run();
