// Models against other programs that do the same, on the same rows, in turn:
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- predict [--only NAME] [--json FILE]
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- fit     [--only NAME] [--json FILE]
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- sparse [--json FILE]
//   dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- sizes  [--only NAME]
// predict: ONNX Runtime on the exported model, ML.NET and scikit-learn, for 10,000 rows of 50 features and for a single one.
// fit: scikit-learn, on 100,000 rows of 50 features.
// sparse: a linear model with ever fewer weights beside itself with all.
// sizes: the files of all models, compressed and not, beside gzip'd JSON and joblib's compressed pickles.
using Scigo.Models.Benchmarks;
using Scigo.Models.Benchmarks.Fitting;
using Scigo.Models.Benchmarks.Predicting;
using Scigo.Models.Benchmarks.Sizes;
using Scigo.Models.Benchmarks.Sparse;

return args is [var command, ..] && Options.Parse(args[1..]) is { } options
    ? command switch
    {
        "predict" => PredictCommand.Run(options),
        "fit" => FitCommand.Run(options),
        "sparse" => SparseCommand.Run(options),
        "sizes" => SizesCommand.Run(options),
        _ => Options.Usage(),
    }
    : Options.Usage();
