// Models against other programs that do the same, on the same rows, in turn:
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- predict     ONNX Runtime, on the exported forests
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- train       scikit-learn, 100,000 × 50, one thread each
using Scigo.Models.Benchmarks.Trees;

switch (args)
{
    case ["predict"]:
        TreePrediction.Run();
        return 0;
    case ["train"]:
        TreeTraining.Run();
        return 0;
    default:
        Console.Error.WriteLine("Scigo.Models.Benchmarks predict | train");
        return 2;
}
