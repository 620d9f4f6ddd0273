namespace Scigo.Cli.Prediction;

/// <summary>What a model says about some rows: numbers or rows of them, or whole-numbered labels.</summary>
readonly record struct Predictions
{
    internal Predictions(NDArray<double> numbers) => Numbers = numbers;

    internal Predictions(NDArray<int> labels) => Labels = labels;

    internal NDArray<double>? Numbers { get; }

    internal NDArray<int>? Labels { get; }
}
