// Models against other programs that do the same, on the same rows, in turn:
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- predict [--only NAME] [--json FILE]
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- fit     [--only NAME] [--json FILE]
// predict: ONNX Runtime on the exported model, ML.NET and scikit-learn, for 10,000 rows of 50 features and for a single one.
// fit: scikit-learn, on 100,000 rows of 50 features.
using Scigo.Models.Benchmarks;
using Scigo.Models.Benchmarks.Fitting;
using Scigo.Models.Benchmarks.Predicting;

return args is [var command, ..] && Options.Parse(args[1..]) is { } options
    ? command switch
    {
        "predict" => PredictCommand.Run(options),
        "fit" => FitCommand.Run(options),
        _ => Options.Usage(),
    }
    : Options.Usage();
