namespace Scigo.Models;

/// <summary>
/// Stochastic gradient descent on the loss of two classes, one sample at a time, as scikit-learn does it: Bottou, <i>Stochastic
/// Gradient Descent Tricks</i>, 2012.
/// </summary>
static class StochasticGradient
{
    /// <summary>
    /// Improves weights in place, and the intercept, until the loss summed over an epoch no longer falls by
    /// <see cref="GradientSettings.Tol"/> per sample or the epochs run out.
    /// </summary>
    /// <param name="settings">What to do.</param>
    /// <param name="samples">The features of each sample.</param>
    /// <param name="positive">The position of the class to tell from the others.</param>
    /// <param name="labels">The position of the class of each sample.</param>
    /// <param name="weights">The weights to start from.</param>
    /// <param name="intercept">The intercept to start from.</param>
    /// <param name="t">The number of the first step, from 1.</param>
    /// <param name="random">What shuffles the samples.</param>
    /// <returns>The number of epochs.</returns>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double.</exception>
    internal static int Run(
        GradientSettings settings, Rows samples, int positive, int[] labels, double[] weights, ref double intercept, double t,
        RandomNumbers random)
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
                var label = labels[i] == positive ? 1 : -1;
                var z = (scaled.Dot(samples[i]) + intercept) * label;
                sum += MarginLoss.Value(settings.Loss, z);
                var eta = step.At(t++);
                var update = -eta * label * MarginLoss.Derivative(settings.Loss, z);

                // At the least 0: steps that are too long would turn the weights round.
                if (settings.L2Part > 0)
                    scaled.Shrink(Math.Max(0, 1 - settings.L2Part * eta * settings.Alpha));
                if (update != 0)
                    scaled.Add(samples[i], update);
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
