namespace Scigo.Models;

partial class LogisticRegression
{
    private protected override void Learn(NDArray<double> x, int[] labels, string[] classes)
    {
        RequireHyperparameter.Known(PenaltyConverter.Names, Penalty, nameof(Penalty));
        if (Penalty is not (Penalty.L2 or Penalty.None))
            throw new ArgumentException("Must be L2 or None: L-BFGS needs a smooth penalty.", nameof(Penalty));
        RequireHyperparameter.AtLeast(double.Epsilon, C, nameof(C));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol, nameof(Tol));
        RequireHyperparameter.Known(MultiClassConverter.Names, MultiClass, nameof(MultiClass));

        var nFeatures = x.Shape[1];
        var loss = new LogisticLoss(x.Memory, nFeatures, Penalty == Penalty.None ? 0 : 1 / C, FitIntercept);
        var multinomial = MultiClass == MultiClass.Multinomial || (MultiClass == MultiClass.Auto && classes.Length > 2);
        var (points, iterations) = multinomial ? Together(loss, labels, classes.Length) : Apart(loss, labels, classes.Length);
        var (coefficients, intercepts) = (new double[points.Length * nFeatures], new double[points.Length]);
        for (var score = 0; score < points.Length; score++)
        {
            points[score].AsSpan(0, nFeatures).CopyTo(coefficients.AsSpan(score * nFeatures));
            intercepts[score] = FitIntercept ? points[score][nFeatures] : 0;
        }
        if (!Array.TrueForAll(coefficients, double.IsFinite) || !Array.TrueForAll(intercepts, double.IsFinite))
            throw new ArithmeticException("The coefficients exceed the range of a double: scale x.");
        SetFitted(coefficients, intercepts, classes, nFeatures);
        NIter = iterations;
    }

    // One problem of all classes. Of two, the second's scores are kept, as they are the negative of the first's.
    (double[][] Points, int[] Iterations) Together(LogisticLoss loss, int[] labels, int nClasses)
    {
        var point = new double[nClasses * loss.Width];
        var iterations = LimitedMemoryBfgs.Minimise((w, gradient) => loss.Multinomial(w, labels, gradient), point, MaxIter, Tol);
        var points = point.Chunk(loss.Width).ToArray();
        return (nClasses == 2 ? points[1..] : points, [iterations]);
    }

    // A problem for each score.
    (double[][] Points, int[] Iterations) Apart(LogisticLoss loss, int[] labels, int nClasses)
    {
        var points = new double[nClasses == 2 ? 1 : nClasses][];
        var iterations = new int[points.Length];
        for (var score = 0; score < points.Length; score++)
        {
            var ofClass = points.Length == 1 ? 1 : score;
            var positive = Array.ConvertAll(labels, label => label == ofClass);
            points[score] = new double[loss.Width];
            iterations[score] = LimitedMemoryBfgs.Minimise(
                (w, gradient) => loss.TwoClasses(w, positive, gradient), points[score], MaxIter, Tol);
        }
        return (points, iterations);
    }
}
