namespace Scigo.Models;

/// <summary>The error of a model that is used before it has learnt.</summary>
static class NotFitted
{
    internal static InvalidOperationException Error(string model) =>
        new($"{model} is not fitted: call Fit first, or load a fitted model.");
}
