namespace Scigo.Models;

/// <summary>
/// A linear classifier with compressed coefficients: <see cref="Compression"/> makes it. Its class is another than the original's only
/// where two scores are nearer to each other than the sum of their <see cref="Bound"/>s, or the only score nearer to 0 than its own.
/// </summary>
[PersistableModel("CompressedClassifier", ProtoField = 71)]
public sealed partial class CompressedClassifier : Classifier, IDecisionFunction, IProbabilities, ICompressedModel
{
    /// <summary>Creates an empty model, to be read into.</summary>
    public CompressedClassifier()
    {
    }

    internal CompressedClassifier(Func<NDArray<double>, IWeights> compress, NDArray<double> coef, LinearClassifier original, NDArray<double> x)
    {
        Weights = compress(coef);
        Intercepts = original.Intercept.GetValueOrDefault().ToArray();
        Classes = [.. original.Classes];
        NFeatures = original.NFeatures;
        Probabilities = original.ScoreFunction;
        Bound = ErrorBound.OfLinear(coef, Intercepts, Weights, x);
    }

    /// <summary>The coefficients, a row for each score.</summary>
    [Fitted(1)]
    public IWeights Weights { get; private set; } = new SparseWeights();

    /// <summary>The intercept of each score.</summary>
    [Fitted(2)]
    public double[] Intercepts { get; private set; } = [];

    /// <summary>What makes probabilities of scores.</summary>
    [Fitted(3)]
    public ScoreFunction Probabilities { get; private set; }

    /// <inheritdoc/>
    [Fitted(6)]
    public ErrorBound Bound { get; private set; } = new();

    /// <inheritdoc/>
    public int NScores => Intercepts.Length;

    /// <inheritdoc/>
    public NDArray<double> DecisionFunction(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var scores = new double[checked(x.Shape[0] * NScores)];
        WeightedSums.Write(Weights, Intercepts, x.Span, scores);
        return NScores == 1 ? new(scores) : new(scores, x.Shape[0], NScores);
    }

    /// <inheritdoc/>
    public void DecisionFunction(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NScores, nameof(destination));
        WeightedSums.Write(Weights, Intercepts, rows, destination);
    }

    /// <inheritdoc/>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        RequireProbabilities();
        Require.Samples(x, NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * Classes.Count)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], Classes.Count);
    }

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireProbabilities();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * Classes.Count, nameof(destination));
        WriteProbabilities(rows, destination);
    }

    private protected override bool IsFitted => NScores > 0;

    private protected override void RequireFitted()
    {
        if (!IsFitted)
            throw NotFitted.Error(nameof(CompressedClassifier));
        Weights.Verify();
        if (NFeatures <= 0 || Weights.Columns != NFeatures || Weights.Rows != NScores)
            throw Inconsistent.Error(
                nameof(CompressedClassifier), $"it has {Weights.Rows} rows of {Weights.Columns} weights for {NScores} scores of {NFeatures} features");
        if (Classes.Count != (NScores == 1 ? 2 : NScores))
            throw Inconsistent.Error(nameof(CompressedClassifier), $"it has {NScores} scores for {Classes.Count} classes");
    }

    void RequireProbabilities()
    {
        RequireFitted();
        if (Probabilities == ScoreFunction.None)
            throw new InvalidOperationException("The original gave no probabilities: its loss has none.");
    }

    private protected override void Learn(NDArray<double> x, int[] labels, string[] classes) => throw Compression.DoesNotLearn();

    private protected override void FindPositions(ReadOnlySpan<double> rows, Span<int> positions)
    {
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < positions.Length; i++)
            positions[i] = NScores == 1 ? ScoreOf(samples[i], 0) > 0 ? 1 : 0 : Highest(samples[i]);
    }

    int Highest(ReadOnlySpan<double> row)
    {
        var (position, highest) = (0, double.NegativeInfinity);
        for (var c = 0; c < NScores; c++)
        {
            var score = ScoreOf(row, c);
            if (score > highest)
                (position, highest) = (c, score);
        }
        return position;
    }

    double ScoreOf(ReadOnlySpan<double> row, int score)
    {
        var value = Weights.Dot(score, row) + Intercepts[score];
        return double.IsNaN(value)
            ? throw new InvalidOperationException("A score is NaN: an intercept is not finite, or x is too large.")
            : value;
    }

    void WriteProbabilities(ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, NFeatures);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = destination.Slice(i * Classes.Count, Classes.Count);
            for (var c = 0; c < NScores; c++)
                row[c] = ScoreOf(rows[i], c);
            ScoreFunctions.ToProbabilities(Probabilities, row, NScores);
        }
    }
}
