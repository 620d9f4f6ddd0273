namespace Scigo.Models;

/// <summary>
/// What linear classifiers share that learn from one sample at a time: of two classes, or of each class against all others. They
/// want features of similar scale, and learn from batches too.
/// </summary>
public abstract partial class StochasticClassifier : LinearClassifier
{
    private protected StochasticClassifier()
    {
    }

    /// <summary>The number of epochs of the last fit, the largest of all classes (<c>n_iter_</c>); 0 before fitting.</summary>
    [Fitted(6)]
    public int NIter { get; private protected set; }

    /// <summary>The number of the next step (<c>t_</c>), which is 1 and the steps made; learning rates depend on it.</summary>
    [Fitted(7)]
    public double T { get; private protected set; } = 1;

    /// <summary>Whether to learn an intercept; <c>true</c> by default.</summary>
    [Hyperparameter(12)]
    public bool FitIntercept { get; set; } = true;

    /// <summary>The most epochs of <see cref="Classifier.Fit(NDArray{double}, NDArray{int})"/>, at least 1; 1,000 by default.</summary>
    [Hyperparameter(13)]
    public int MaxIter { get; set; } = 1000;

    /// <summary>
    /// An epoch counts as no improvement unless its loss per sample is below the best before by this, at least 0; 1e-3 by default.
    /// <c>null</c> makes all epochs count as improvements.
    /// </summary>
    [Hyperparameter(14)]
    public double? Tol { get; set; } = 1e-3;

    /// <summary>The number of epochs without improvement after which fitting ends, at least 1; 5 by default.</summary>
    [Hyperparameter(15)]
    public int NIterNoChange { get; set; } = 5;

    /// <summary>Whether to take the samples of each epoch in another order; <c>true</c> by default.</summary>
    [Hyperparameter(16)]
    public bool Shuffle { get; set; } = true;

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(17)]
    public uint RandomState { get; set; }

    /// <summary>What a run is told, once all hyperparameters have been checked.</summary>
    private protected abstract GradientSettings Settings();

    /// <summary>Improves the weights of one score.</summary>
    private protected abstract int Run(
        GradientSettings settings, Rows samples, double[] targets, double[] weights, ref double intercept, double t, RandomNumbers random);

    private protected GradientSettings CheckedSettings()
    {
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol ?? 0, nameof(Tol));
        RequireHyperparameter.AtLeast(1, NIterNoChange, nameof(NIterNoChange));
        return new()
        {
            FitIntercept = FitIntercept,
            MaxEpochs = MaxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
        };
    }

    private protected override void Learn(NDArray<double> x, int[] labels, string[] classes)
    {
        var nScores = classes.Length == 2 ? 1 : classes.Length;
        Learn(Settings(), x, labels, classes, new double[nScores * x.Shape[1]], new double[nScores], 1);
    }

    // Nothing changes until all is learnt.
    void Learn(
        GradientSettings settings, NDArray<double> x, int[] labels, IReadOnlyList<string> classes, double[] coefficients,
        double[] intercept, double t)
    {
        var samples = new Rows(x.Span, x.Shape[1]);
        var random = new RandomNumbers(RandomState);
        var nIter = 0;
        for (var score = 0; score < intercept.Length; score++)
        {
            var positive = intercept.Length == 1 ? 1 : score;
            var targets = Array.ConvertAll(labels, label => label == positive ? 1.0 : -1);
            var weights = coefficients[(score * samples.Length)..((score + 1) * samples.Length)];
            var epochs = Run(settings, samples, targets, weights, ref intercept[score], t, new(random.Next()));
            weights.CopyTo(coefficients, score * samples.Length);
            nIter = Math.Max(nIter, epochs);
        }

        SetFitted(coefficients, intercept, classes, samples.Length);
        NIter = nIter;
        T = t + (double)nIter * samples.Count;
    }
}
