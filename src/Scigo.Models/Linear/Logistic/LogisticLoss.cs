namespace Scigo.Models;

/// <summary>The objectives of <see cref="LogisticRegression"/>: the sum of the samples' losses, and half the squared coefficients.</summary>
/// <param name="x">The features of all samples.</param>
/// <param name="nFeatures">The number of features of a sample.</param>
/// <param name="l2">The weight of the squared coefficients.</param>
/// <param name="fitIntercept">Whether each score's coefficients are followed by an intercept, which is not penalised.</param>
sealed class LogisticLoss(ReadOnlyMemory<double> x, int nFeatures, double l2, bool fitIntercept)
{
    /// <summary>The number of values for each score.</summary>
    internal int Width => nFeatures + (fitIntercept ? 1 : 0);

    /// <summary>The loss ln(1 + exp(−score)) of samples of the class, and ln(1 + exp(score)) of others.</summary>
    internal double TwoClasses(ReadOnlySpan<double> point, bool[] positive, Span<double> gradient)
    {
        var loss = Penalty(point, gradient);
        var samples = new Rows(x.Span, nFeatures);
        for (var i = 0; i < positive.Length; i++)
        {
            var score = Score(point, samples[i]);
            // exp of what is not positive neither overflows nor loses digits.
            var small = Math.Exp(-Math.Abs(score));
            var probability = score >= 0 ? 1 / (1 + small) : small / (1 + small);
            loss += Log1P(small) + Math.Max(positive[i] ? -score : score, 0);
            AddTo(gradient, samples[i], probability - (positive[i] ? 1 : 0));
        }
        return loss;
    }

    /// <summary>The loss −ln p, p being the softmax of the scores at the sample's class.</summary>
    internal double Multinomial(ReadOnlySpan<double> point, int[] labels, Span<double> gradient)
    {
        var loss = Penalty(point, gradient);
        var samples = new Rows(x.Span, nFeatures);
        var scores = new double[point.Length / Width];
        for (var i = 0; i < labels.Length; i++)
        {
            for (var c = 0; c < scores.Length; c++)
                scores[c] = Score(point.Slice(c * Width, Width), samples[i]);
            var own = scores[labels[i]];
            loss += Softmax.ApplyWithLogSum(scores) - own;
            for (var c = 0; c < scores.Length; c++)
                AddTo(gradient.Slice(c * Width, Width), samples[i], scores[c] - (c == labels[i] ? 1 : 0));
        }
        return loss;
    }

    double Score(ReadOnlySpan<double> weights, ReadOnlySpan<double> row) =>
        VectorMath.Dot(row, weights[..nFeatures]) + (fitIntercept ? weights[nFeatures] : 0);

    void AddTo(Span<double> gradient, ReadOnlySpan<double> row, double slope)
    {
        VectorMath.AddMultiple(gradient[..nFeatures], row, slope);
        if (fitIntercept)
            gradient[nFeatures] += slope;
    }

    // Starts the gradient, too.
    double Penalty(ReadOnlySpan<double> point, Span<double> gradient)
    {
        gradient.Clear();
        var sum = 0.0;
        for (var start = 0; start < point.Length; start += Width)
        {
            var weights = point.Slice(start, nFeatures);
            sum += VectorMath.Dot(weights, weights);
            VectorMath.AddMultiple(gradient.Slice(start, nFeatures), weights, l2);
        }
        return 0.5 * l2 * sum;
    }

    // ln(1 + v) for 0 ≤ v ≤ 1 to the last digits (Kahan): the rounding of 1 + v is divided out.
    static double Log1P(double v)
    {
        var u = 1 + v;
        return u == 1 ? v : Math.Log(u) * v / (u - 1);
    }
}
