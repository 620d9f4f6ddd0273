namespace Scigo.Models;

/// <summary>What a forest says of the samples that it has learnt from, each judged by the trees only that have not seen it.</summary>
static class OutOfBag
{
    /// <summary>Returns the mean of the values that trees give each sample they have not seen, NaN where all have seen it.</summary>
    /// <param name="trees">The forest.</param>
    /// <param name="seen">Of each tree, whether it has seen each sample.</param>
    /// <param name="x">The samples.</param>
    internal static double[] Means(CompiledTrees trees, bool[][] seen, NDArray<double> x)
    {
        var width = trees.NSums;
        var means = new double[x.Shape[0] * width];
        for (var i = 0; i < x.Shape[0]; i++)
        {
            var sums = means.AsSpan(i * width, width);
            var count = trees.AddSome(x.Row(i), sums, tree => !seen[tree][i]);
            foreach (ref var sum in sums)
                sum /= count;
        }
        return means;
    }

    /// <summary>The part of labels that is predicted from the largest of the values, over the samples that have some.</summary>
    internal static double Accuracy(double[] means, int[] labels)
    {
        var width = means.Length / labels.Length;
        var (right, known) = (0, 0);
        for (var i = 0; i < labels.Length; i++)
        {
            var own = means.AsSpan(i * width, width);
            if (double.IsNaN(own[0]))
                continue;
            known++;
            var best = 0;
            for (var c = 1; c < width; c++)
            {
                if (own[c] > own[best])
                    best = c;
            }
            right += best == labels[i] ? 1 : 0;
        }
        return (double)right / known;
    }

    /// <summary>The mean over outputs of r², over the samples that have predictions.</summary>
    internal static double R2(double[] means, double[] targets, int nOutputs)
    {
        var total = 0.0;
        for (var output = 0; output < nOutputs; output++)
        {
            var (sum, known) = (0.0, 0);
            for (var i = output; i < means.Length; i += nOutputs)
            {
                if (!double.IsNaN(means[i]))
                    (sum, known) = (sum + targets[i], known + 1);
            }
            var (errors, deviations) = (0.0, 0.0);
            for (var i = output; i < means.Length; i += nOutputs)
            {
                if (double.IsNaN(means[i]))
                    continue;
                errors += (targets[i] - means[i]) * (targets[i] - means[i]);
                deviations += (targets[i] - sum / known) * (targets[i] - sum / known);
            }
            total += deviations > 0 ? 1 - errors / deviations : errors > 0 ? 0 : 1;
        }
        return total / nOutputs;
    }
}
