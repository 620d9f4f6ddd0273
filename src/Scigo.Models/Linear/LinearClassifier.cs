namespace Scigo.Models;

/// <summary>
/// What linear classifiers share: a score for each class, or of two classes for the second only, which is row · coefficients +
/// intercept.
/// </summary>
public abstract class LinearClassifier : Classifier, IDecisionFunction
{
    private protected LinearClassifier()
    {
    }

    /// <summary>
    /// The rows of <see cref="Coef"/> one after the other, shape (scores · features), in units of the score per unit of the feature;
    /// <c>null</c> before fitting.
    /// </summary>
    [Fitted(1, Rank = 1)]
    public NDArray<double>? Coefficients { get; private protected set; }

    /// <summary>
    /// The intercept of each score (<c>intercept_</c>), shape (scores), zeros where none is learnt; <c>null</c> before fitting.
    /// </summary>
    [Fitted(2, Rank = 1)]
    public NDArray<double>? Intercept { get; private protected set; }

    /// <summary>The number of classes; 0 before fitting.</summary>
    [Fitted(3)]
    public int NClasses { get; private protected set; }

    /// <summary>
    /// The coefficients (<c>coef_</c>), shape (classes, features), or (1, features) for two classes, where they score the second.
    /// </summary>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> Coef
    {
        get
        {
            RequireFitted();
            return new(Coefficients.GetValueOrDefault().Memory, NScores, NFeatures);
        }
    }

    /// <inheritdoc/>
    public int NScores => Intercept.GetValueOrDefault().Length;

    /// <inheritdoc/>
    public NDArray<double> DecisionFunction(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var scores = new double[checked(x.Shape[0] * NScores)];
        Score(x.Span, scores);
        return NScores == 1 ? new(scores) : new(scores, x.Shape[0], NScores);
    }

    /// <inheritdoc/>
    public void DecisionFunction(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var length = (long)Require.Rows(rows, NFeatures, nameof(rows)) * NScores;
        Require.Room(destination.Length, length, nameof(destination));
        Score(rows, destination);
    }

    private protected override bool IsFitted => NScores > 0;

    /// <summary>What makes probabilities of the scores.</summary>
    public abstract ScoreFunction ScoreFunction { get; }

    /// <summary>The scores of rows that have been checked.</summary>
    private protected LinearScores Scores => new(Coefficients.GetValueOrDefault().Span, Intercept.GetValueOrDefault().Span);

    private protected override void RequireFitted()
    {
        if (NScores == 0 || Coefficients is not { Length: > 0 } coefficients)
            throw NotFitted.Error(GetType().Name);
        if (NFeatures <= 0 || coefficients.Length != (long)NFeatures * NScores)
            throw Inconsistent.Error(
                GetType().Name, $"it has {coefficients.Length} coefficients for {NScores} scores of {NFeatures} features");
        if (NClasses != ClassesOfScores || Classes.Count != NClasses)
            throw Inconsistent.Error(GetType().Name, $"it has {NScores} scores and {Classes.Count} names for {NClasses} classes");
    }

    private protected override void FindPositions(ReadOnlySpan<double> rows, Span<int> positions) =>
        Scores.FindClasses(new(rows, NFeatures), positions);

    void Score(ReadOnlySpan<double> rows, Span<double> destination) => Scores.WriteNumbers(new(rows, NFeatures), destination);

    /// <summary>Returns the probability of each class for samples, which are checked.</summary>
    private protected NDArray<double> ProbabilitiesOf(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * NClasses)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], NClasses);
    }

    /// <summary>Writes the probability of each class for each row; all is checked.</summary>
    private protected void ProbabilitiesOf(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NClasses, nameof(destination));
        WriteProbabilities(rows, destination);
    }

    void WriteProbabilities(ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, NFeatures);
        // Of two classes there is one score for each row: those stand in the second half until probabilities take their place.
        var scores = NScores == 1 ? destination.Slice(rows.Count, rows.Count) : destination;
        Scores.WriteNumbers(rows, scores);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = destination.Slice(i * NClasses, NClasses);
            if (NScores == 1)
                row[0] = scores[i];
            ScoreFunctions.ToProbabilities(ScoreFunction, row, NScores);
        }
    }

    /// <summary>Takes over what has been learnt.</summary>
    private protected void SetFitted(double[] coefficients, double[] intercept, IReadOnlyList<string> classes, int nFeatures)
    {
        Coefficients = new(coefficients);
        Intercept = new(intercept);
        NClasses = classes.Count;
        Classes = classes;
        NFeatures = nFeatures;
    }

    // The number of scores is small: it is the length of an array.
    int ClassesOfScores => NScores == 1 ? 2 : NScores;

    // Other programs may leave out what follows from the rest.
    void OnLoaded()
    {
        if (NScores == 0)
            return;
        if (NFeatures == 0)
            NFeatures = Coefficients.GetValueOrDefault().Length / NScores;
        if (NClasses == 0)
            NClasses = ClassesOfScores;
        if (Classes.Count == 0 && NClasses == ClassesOfScores)
            Classes = ClassNames.Of(new(Enumerable.Range(0, NClasses).ToArray()));
    }
}
