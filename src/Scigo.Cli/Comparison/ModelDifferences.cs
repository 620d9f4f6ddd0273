namespace Scigo.Cli.Comparison;

/// <summary>What tells two models apart.</summary>
sealed class ModelDifferences
{
    /// <summary>What differs in the schemas.</summary>
    internal List<SchemaDifference> Schema { get; } = [];

    /// <summary>The values that differ, and are no arrays.</summary>
    internal List<ValueDifference> Values { get; } = [];

    /// <summary>The arrays that differ.</summary>
    internal List<ArrayDifference> Arrays { get; } = [];

    /// <summary>The largest difference between two numbers, those within the tolerance included.</summary>
    internal double Largest { get; set; }

    /// <summary>The number of values compared, an array being one.</summary>
    internal int Compared { get; set; }

    internal bool None => Schema.Count == 0 && Values.Count == 0 && Arrays.Count == 0;
}

/// <summary>What differs in the schema of a model.</summary>
/// <param name="What">The model, or a member of it.</param>
/// <param name="A">What the first file says; <c>null</c> when it has no such thing.</param>
/// <param name="B">What the second file says.</param>
sealed record SchemaDifference(string What, string? A, string? B);

/// <summary>A value that differs.</summary>
/// <param name="Path">Where it is: <c>steps[1].estimator.tol</c>.</param>
/// <param name="A">The first file's; <c>null</c> when it has none.</param>
/// <param name="B">The second file's.</param>
/// <param name="Difference">How far apart two numbers are.</param>
sealed record ValueDifference(string Path, string? A, string? B, double? Difference = null);

/// <summary>An array that differs.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="ShapeA">Its dimensions in the first file.</param>
/// <param name="ShapeB">Its dimensions in the second; where they are others, nothing else is compared.</param>
/// <param name="Largest">The largest difference between two numbers; infinite where one of them is not finite.</param>
/// <param name="At">Where that is.</param>
/// <param name="Count">How many numbers differ by more than the tolerance.</param>
sealed record ArrayDifference(
    string Path, IReadOnlyList<int> ShapeA, IReadOnlyList<int> ShapeB, double? Largest = null, IReadOnlyList<int>? At = null, long Count = 0);
