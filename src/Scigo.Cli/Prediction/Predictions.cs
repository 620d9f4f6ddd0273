namespace Scigo.Cli.Prediction;

/// <summary>What a model says about some rows: numbers or rows of them, or labels: whole numbers or names.</summary>
readonly record struct Predictions
{
    internal Predictions(NDArray<double> numbers) => Numbers = numbers;

    internal Predictions(NDArray<int> labels) => Labels = labels;

    internal Predictions(string[] names) => Names = names;

    internal NDArray<double>? Numbers { get; }

    internal NDArray<int>? Labels { get; }

    internal string[]? Names { get; }
}
