namespace Scigo.Interop.SciKitLearn;

/// <summary>A step as it stands in a document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Estimator">Its model; <c>null</c> where a word stands for it.</param>
/// <param name="Word"><see cref="Drop"/> or <see cref="Passthrough"/>, or <c>null</c>.</param>
/// <param name="Columns">The columns that it takes.</param>
/// <param name="At">Where it stands.</param>
sealed record Step(string Name, object? Estimator, string? Word, int[] Columns, int At)
{
    internal const string Drop = "drop";

    internal const string Passthrough = "passthrough";
}
