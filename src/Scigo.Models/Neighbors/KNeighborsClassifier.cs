namespace Scigo.Models;

/// <summary>
/// Classification by a vote of the nearest samples, as scikit-learn's <c>KNeighborsClassifier</c> with <c>algorithm='brute'</c>: the
/// distance to every sample fitted is computed. It wants features of similar scale, and its file holds all samples.
/// </summary>
/// <remarks>
/// Of several samples at the same distance the first counts as the nearest; of several classes with as many votes the first is
/// predicted. The metric is Minkowski's; there are no trees, which only change how fast neighbours are found, no other metrics, and no
/// weights by a function. At least two classes are required.
/// </remarks>
/// <example>
/// <code>
/// var model = new Pipeline(("scaler", new StandardScaler()), ("neighbors", new KNeighborsClassifier { NNeighbors = 3 }));
/// model.Fit(x, ["cat", "dog", "dog"]);
/// </code>
/// </example>
[PersistableModel("KNeighborsClassifier", ProtoField = 32)]
public sealed partial class KNeighborsClassifier : ProbabilisticClassifier
{
    /// <summary>Creates a model that is not fitted.</summary>
    public KNeighborsClassifier()
    {
    }

    /// <summary>The samples fitted, shape (samples, features), in the features' units; <c>null</c> before fitting.</summary>
    [Fitted(1)]
    public NDArray<double>? FitX { get; private set; }

    /// <summary>The position in <see cref="Classifier.Classes"/> of each sample's class, shape (samples); <c>null</c> before fitting.
    /// </summary>
    [Fitted(2, Rank = 1)]
    public NDArray<int>? FitY { get; private set; }

    /// <summary>The number of neighbours that vote, at least 1 and at most the number of samples; 5 by default.</summary>
    [Hyperparameter(6)]
    public int NNeighbors { get; set; } = 5;

    /// <summary>How much each neighbour counts; <see cref="NeighborWeights.Uniform"/> by default.</summary>
    [Hyperparameter(7)]
    public NeighborWeights Weights { get; set; }

    /// <summary>The power of Minkowski's distance, at least 1: 1 adds up differences, 2, the default, is Euclid's distance.</summary>
    [Hyperparameter(8)]
    public double P { get; set; } = 2;

    private protected override bool IsFitted => FitX is { Length: > 0 };

    Rows Samples => new(FitX.GetValueOrDefault().Span, NFeatures);

    private protected override void Learn(NDArray<double> x, int[] labels, string[] classes)
    {
        RequireHyperparameter.AtLeast(1, NNeighbors, nameof(NNeighbors));
        RequireHyperparameter.Known(NeighborWeightsConverter.Names, Weights, nameof(Weights));
        RequireHyperparameter.AtLeast(1, P, nameof(P));
        if (x.Shape[0] < NNeighbors)
            throw new ArgumentException($"Found {x.Shape[0]} samples for {NNeighbors} neighbours: there must be as many.", nameof(x));
        FitX = new(x.ToArray(), x.Shape);
        FitY = new(labels);
        Classes = classes;
        NFeatures = x.Shape[1];
    }

    private protected override void RequireFitted()
    {
        if (!IsFitted)
            throw NotFitted.Error(nameof(KNeighborsClassifier));
        var (x, y) = (FitX.GetValueOrDefault(), FitY.GetValueOrDefault());
        if (x.Rank != 2 || x.Shape[1] != NFeatures)
            throw Inconsistent.Error(nameof(KNeighborsClassifier), $"its samples are of rank {x.Rank}, or not of {NFeatures} features");
        if (y.Length != x.Shape[0])
            throw Inconsistent.Error(nameof(KNeighborsClassifier), $"it has {y.Length} labels for {x.Shape[0]} samples");
        if (Classes.Count == 0)
            throw Inconsistent.Error(nameof(KNeighborsClassifier), "it has no classes");
        if (NNeighbors < 1 || NNeighbors > x.Shape[0])
            throw new InvalidOperationException(
                $"NNeighbors is {NNeighbors}, while there are {x.Shape[0]} samples: set it to a number from 1 to that.");
        if (!(P >= 1 && double.IsFinite(P)))
            throw new InvalidOperationException("P is not a finite number of at least 1: set it.");
    }
}
