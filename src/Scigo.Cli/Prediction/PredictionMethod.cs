namespace Scigo.Cli.Prediction;

/// <summary>A method that models of some kinds have.</summary>
/// <param name="Name">Its name, as scikit-learn's.</param>
/// <param name="Has">Whether a model has it.</param>
/// <param name="Apply">Applies it to some rows.</param>
sealed record PredictionMethod(string Name, Func<object, bool> Has, Func<object, NDArray<double>, Predictions> Apply);
