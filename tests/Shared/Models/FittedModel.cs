namespace Scigo.Tests.Shared;

/// <summary>A fitted model, and rows of its features to predict.</summary>
/// <param name="Model">The model, fitted to X.</param>
/// <param name="X">Shape (samples, features).</param>
sealed record FittedModel(IPersistableModel Model, NDArray<double> X);
