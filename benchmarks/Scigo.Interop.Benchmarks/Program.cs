// Scigo's readers of other systems' files against those systems' own, on the same bytes:
//   dotnet run -c Release --project benchmarks/Scigo.Interop.Benchmarks -- gob [FEATURES]
//   dotnet run -c Release --project benchmarks/Scigo.Interop.Benchmarks -- sklearn
// A graph over 2 GB, saved, loaded and run:
//   dotnet run -c Release --project benchmarks/Scigo.Interop.Benchmarks -- big
using System.Globalization;
using Scigo.Interop.Benchmarks.Gob;
using Scigo.Interop.Benchmarks.Onnx;
using Scigo.Interop.Benchmarks.SciKitLearn;

switch (args)
{
    case ["gob"]:
        return Print(GobMeasurement.Run(features: 5000));
    case ["gob", var features]:
        return Print(GobMeasurement.Run(int.Parse(features, CultureInfo.InvariantCulture)));
    case ["sklearn"]:
        return SciKitLearnImport.Run();
    case ["big"]:
        return BigGraph.Run();
    default:
        Console.Error.WriteLine("Scigo.Interop.Benchmarks gob [FEATURES] | sklearn | big");
        return 2;
}

static int Print(IEnumerable<GobFigures> all)
{
    foreach (var figures in all)
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.Layout,-6} {figures.Bytes,8:#,0} bytes   Go {figures.GoNs / 1000,7:0.0} µs   Scigo {figures.ScigoNs / 1000,7:0.0} µs   {figures.GoNs / figures.ScigoNs:0.0} x"));
    return 0;
}
