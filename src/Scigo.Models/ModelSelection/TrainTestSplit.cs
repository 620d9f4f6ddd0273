namespace Scigo.Models;

/// <summary>
/// Splits samples by chance into some to learn from and others to judge by, as scikit-learn's <c>train_test_split</c>. The random numbers
/// are those of xoshiro256**: the same seed gives the same split on every platform.
/// </summary>
/// <example>
/// <code>
/// var split = TrainTestSplit.Stratified(y);
/// model.Fit(split.Train(x), split.Train(y));
/// var accuracy = ClassificationMetrics.Accuracy(split.Test(y), model.Predict(split.Test(x)));
/// </code>
/// </example>
public sealed class TrainTestSplit
{
    TrainTestSplit(int[] trainRows, int[] testRows) => (TrainRows, TestRows) = (trainRows, testRows);

    /// <summary>The numbers of the samples to learn from, in random order.</summary>
    public IReadOnlyList<int> TrainRows { get; }

    /// <summary>The numbers of the samples to judge by, in random order.</summary>
    public IReadOnlyList<int> TestRows { get; }

    /// <summary>Splits a number of samples.</summary>
    /// <param name="nSamples">How many there are, at least 2.</param>
    /// <param name="testSize">The part to judge by, between 0 and 1, which is rounded up.</param>
    /// <param name="randomState">The seed.</param>
    /// <exception cref="ArgumentException">A part would be empty, or <paramref name="testSize"/> is out of its range.</exception>
    public static TrainTestSplit Of(int nSamples, double testSize = 0.25, uint randomState = 0)
    {
        var nTest = TestCount(nSamples, testSize);
        var rows = Enumerable.Range(0, nSamples).ToArray();
        new RandomNumbers(randomState).Shuffle(rows);
        return new(rows[nTest..], rows[..nTest]);
    }

    /// <summary>Splits samples so that each class has the same share of both parts, as nearly as whole samples allow.</summary>
    /// <param name="y">The label of each sample, shape (samples).</param>
    /// <param name="testSize">The part to judge by, between 0 and 1, which is rounded up.</param>
    /// <param name="randomState">The seed.</param>
    /// <exception cref="ArgumentException">A class has one sample only, a part has fewer samples than there are classes, or
    /// <paramref name="testSize"/> is out of its range.</exception>
    public static TrainTestSplit Stratified(NDArray<int> y, double testSize = 0.25, uint randomState = 0) =>
        Stratified(ClassNames.Of(y), testSize, randomState);

    /// <inheritdoc cref="Stratified(NDArray{int}, double, uint)"/>
    /// <param name="y">The name of the class of each sample.</param>
    /// <param name="testSize">The part to judge by, between 0 and 1, which is rounded up.</param>
    /// <param name="randomState">The seed.</param>
    public static TrainTestSplit Stratified(IReadOnlyList<string> y, double testSize = 0.25, uint randomState = 0)
    {
        ArgumentNullException.ThrowIfNull(y);
        Require.Labels(y, y.Count, nameof(y));
        var nTest = TestCount(y.Count, testSize);
        var groups = Enumerable.Range(0, y.Count).GroupBy(i => y[i], StringComparer.Ordinal).Select(static g => g.ToArray()).ToArray();
        if (groups.FirstOrDefault(static g => g.Length < 2) is [var single])
            throw new ArgumentException($"The class '{y[single]}' has 1 sample, while a stratified split needs 2 of each.", nameof(y));
        if (Math.Min(nTest, y.Count - nTest) < groups.Length)
            throw new ArgumentException($"A part of {Math.Min(nTest, y.Count - nTest)} samples cannot have all {groups.Length} classes.", nameof(testSize));

        var random = new RandomNumbers(randomState);
        var counts = LargestRemainders.Share(nTest, Array.ConvertAll(groups, static g => g.Length));
        var (train, test) = (new List<int>(), new List<int>());
        for (var c = 0; c < groups.Length; c++)
        {
            random.Shuffle(groups[c]);
            test.AddRange(groups[c].AsSpan(0, counts[c]));
            train.AddRange(groups[c].AsSpan(counts[c]));
        }
        var (trainRows, testRows) = (train.ToArray(), test.ToArray());
        random.Shuffle(trainRows);
        random.Shuffle(testRows);
        return new(trainRows, testRows);
    }

    /// <summary>Returns the samples to learn from.</summary>
    /// <typeparam name="T">Numbers.</typeparam>
    /// <param name="values">As many values, or rows of values, as there are samples: features, targets or labels.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public NDArray<T> Train<T>(NDArray<T> values)
        where T : unmanaged => Take(values, TrainRows);

    /// <summary>Returns the samples to judge by.</summary>
    /// <inheritdoc cref="Train{T}(NDArray{T})"/>
    public NDArray<T> Test<T>(NDArray<T> values)
        where T : unmanaged => Take(values, TestRows);

    /// <summary>Returns the names of the samples to learn from.</summary>
    /// <param name="names">As many names as there are samples.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public string[] Train(IReadOnlyList<string> names) => Take(names, TrainRows);

    /// <summary>Returns the names of the samples to judge by.</summary>
    /// <inheritdoc cref="Train(IReadOnlyList{string})"/>
    public string[] Test(IReadOnlyList<string> names) => Take(names, TestRows);

    NDArray<T> Take<T>(NDArray<T> values, IReadOnlyList<int> rows)
        where T : unmanaged
    {
        if (values.Rank == 0)
            throw new ArgumentException("Expected a row for each sample, not a number.", nameof(values));
        RequireCount(values.Shape[0], nameof(values));
        var width = values.Length / values.Shape[0];
        var taken = new T[rows.Count * width];
        for (var i = 0; i < rows.Count; i++)
            values.Span.Slice(rows[i] * width, width).CopyTo(taken.AsSpan(i * width));
        int[] shape = [rows.Count, .. values.Shape[1..]];
        return new(taken, shape);
    }

    string[] Take(IReadOnlyList<string> names, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(names);
        RequireCount(names.Count, nameof(names));
        return [.. rows.Select(row => names[row])];
    }

    void RequireCount(int count, string name)
    {
        if (count != TrainRows.Count + TestRows.Count)
            throw new ArgumentException($"Found {count} samples, while {TrainRows.Count + TestRows.Count} were split.", name);
    }

    static int TestCount(int nSamples, double testSize)
    {
        if (!(testSize > 0 && testSize < 1))
            throw new ArgumentException(FormattableString.Invariant($"Must be between 0 and 1, not {testSize}."), nameof(testSize));
        var nTest = (int)Math.Ceiling(nSamples * testSize);
        return nTest > 0 && nTest < nSamples ? nTest : throw new ArgumentException(
            FormattableString.Invariant($"{nSamples} samples cannot be split by {testSize}: nothing would be left to learn from."), nameof(nSamples));
    }
}
