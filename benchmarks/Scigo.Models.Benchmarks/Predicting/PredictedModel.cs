namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>A model that is fitted, and how it answers.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Fitted">The model.</param>
/// <param name="Answer">The method that answers.</param>
/// <param name="Outputs">The number of values for each row.</param>
/// <param name="Method">The same method in scikit-learn.</param>
/// <param name="MlNet">How ML.NET learns the same; <c>null</c> where it has no such model.</param>
/// <param name="Target">How many times as fast as ONNX Runtime a batch has to be; 0 for no target.</param>
/// <param name="HasGraph">Whether the model has an ONNX graph.</param>
sealed record PredictedModel(
    string Name, IPersistableModel Fitted, Answer Answer, int Outputs, string Method, MlNetModel? MlNet, double Target = 0, bool HasGraph = true);

/// <summary>Answers for rows of features.</summary>
delegate void Answer(ReadOnlySpan<double> rows, Span<double> destination);
