namespace Scigo.Models;

/// <summary>
/// The error of a model whose members do not fit together: files can hold anything, and decoders know nothing of what members mean
/// to each other.
/// </summary>
static class Inconsistent
{
    internal static InvalidOperationException Error(string model, string problem) =>
        new($"{model} cannot be used: {problem}. It was loaded from a file that is damaged or of another program.");
}
