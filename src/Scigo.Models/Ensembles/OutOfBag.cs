namespace Scigo.Models;

/// <summary>What a forest says of the samples that it has learnt from, each judged by the trees only that have not seen it.</summary>
static class OutOfBag
{
    /// <summary>Returns the mean of the values that trees give each sample they have not seen, 0 where all have seen it.</summary>
    /// <param name="trees">The forest.</param>
    /// <param name="seen">Of each tree, whether it has seen each sample.</param>
    /// <param name="x">The samples.</param>
    internal static double[] Means(CompiledTrees trees, bool[][] seen, NDArray<double> x)
    {
        var width = trees.NSums;
        var means = new double[checked(x.Shape[0] * width)];
        for (var i = 0; i < x.Shape[0]; i++)
        {
            var sums = means.AsSpan(i * width, width);
            var count = Math.Max(1, trees.AddSome(x.Row(i), sums, tree => !seen[tree][i]));
            foreach (ref var sum in sums)
                sum /= count;
        }
        return means;
    }

    /// <summary>The part of labels that is predicted from the largest of the values.</summary>
    internal static double Accuracy(double[] means, int[] labels)
    {
        var width = means.Length / labels.Length;
        var right = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            right += Largest.PositionIn(means.AsSpan(i * width, width)) == labels[i] ? 1 : 0;
        }
        return (double)right / labels.Length;
    }
}
