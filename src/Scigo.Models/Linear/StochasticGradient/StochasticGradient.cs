namespace Scigo.Models;

/// <summary>
/// Stochastic gradient descent on a loss, one sample at a time, as scikit-learn does it: Bottou, <i>Stochastic
/// Gradient Descent Tricks</i>, 2012.
/// </summary>
static class StochasticGradient
{
    // scikit-learn's bound, by which outliers cannot throw the weights out of the range of a double at once.
    const double SteepestSlope = 1e12;

    /// <summary>
    /// Improves weights in place, and the intercept, until the loss summed over an epoch no longer falls by
    /// <see cref="GradientSettings.Tol"/> per sample or the epochs run out.
    /// </summary>
    /// <param name="settings">What to do.</param>
    /// <param name="loss">What to make small.</param>
    /// <param name="samples">The features of each sample.</param>
    /// <param name="targets">The target of each sample, of classes −1 or 1.</param>
    /// <param name="weights">The weights to start from.</param>
    /// <param name="intercept">The intercept to start from.</param>
    /// <param name="t">The number of the first step, from 1.</param>
    /// <param name="random">What shuffles the samples.</param>
    /// <returns>The number of epochs.</returns>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double.</exception>
    internal static int Run<TLoss>(
        GradientSettings settings, TLoss loss, Rows samples, ReadOnlySpan<double> targets, double[] weights, ref double intercept,
        double t, RandomNumbers random)
        where TLoss : struct, ISampleLoss
    {
        var scaled = new ScaledWeights(weights);
        var penalty = new CumulativePenalty(weights.Length);
        var step = settings.Step;
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var (best, worse, epoch) = (double.PositiveInfinity, 0, 0);
        while (epoch < settings.MaxEpochs)
        {
            epoch++;
            if (settings.Shuffle)
                random.Shuffle(order);
            var sum = 0.0;
            foreach (var i in order)
            {
                var row = samples[i];
                var target = targets[i];
                var prediction = scaled.Dot(row) + intercept;
                var value = loss.Value(prediction, target);
                sum += value;
                var slope = Math.Clamp(loss.Slope(prediction, target), -SteepestSlope, SteepestSlope);
                var eta = step.At(t++);
                var update = settings.PassiveAggressive is { } aggressive
                    ? (slope < 0 ? 1 : -1) * aggressive.Length(value, row)
                    : -eta * slope;

                // At the least 0: steps that are too long would turn the weights round.
                if (settings.L2Part > 0)
                    scaled.Shrink(Math.Max(0, 1 - settings.L2Part * eta * settings.Alpha));
                if (update != 0)
                    scaled.Add(row, update);
                if (settings.FitIntercept)
                    intercept += update;
                if (settings.L1Part > 0)
                {
                    penalty.Due += settings.L1Part * eta * settings.Alpha;
                    scaled.Truncate(penalty);
                }
            }
            if (!double.IsFinite(intercept) || !scaled.AreFinite())
                throw new ArithmeticException(
                    $"The weights exceed the range of a double in epoch {epoch}: scale x, or take smaller steps.");

            worse = sum > best - settings.Tol * samples.Count ? worse + 1 : 0;
            best = Math.Min(best, sum);
            if (worse < settings.NIterNoChange)
                continue;
            if (!step.TryShrink())
                break;
            worse = 0;
        }
        scaled.Settle();
        return epoch;
    }
}
