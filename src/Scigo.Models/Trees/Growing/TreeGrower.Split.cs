namespace Scigo.Models;

partial class TreeGrower<TCriterion>
{
    // Values so close count as one.
    const float Same = 1e-7f;

    Split FindSplit(Span<int> own)
    {
        var (bestFeature, bestThreshold, bestScore) = (-1, 0.0, double.NegativeInfinity);
        var (tried, constant) = (0, 0);
        for (var last = features.Length - 1; last >= 0 && (tried < settings.MaxFeatures || tried == constant); last--)
        {
            var drawn = random.NextInt32(last + 1);
            (features[drawn], features[last]) = (features[last], features[drawn]);
            tried++;
            if (!Load(features[last], own))
            {
                constant++;
                continue;
            }
            if (FindThreshold(own.Length, ref bestScore) is { } threshold)
                (bestFeature, bestThreshold) = (features[last], threshold);
        }
        if (bestFeature < 0)
            return default;
        var count = Partition(own, bestFeature, bestThreshold);
        var improvement = criterion.Improvement(totalWeight);
        return improvement + Pure < settings.MinImpurityDecrease ? default : new(bestFeature, bestThreshold, count, improvement);
    }

    // False where all values are the same.
    bool Load(int feature, ReadOnlySpan<int> own)
    {
        var column = columns[feature];
        var (least, most) = (float.PositiveInfinity, float.NegativeInfinity);
        for (var i = 0; i < own.Length; i++)
        {
            var v = column[own[i]];
            least = Math.Min(least, v);
            most = Math.Max(most, v);
            sorted.Set(i, v);
        }
        return most > least + Same;
    }

    // The best threshold of a feature, if it beats what is best so far.
    double? FindThreshold(int count, ref double bestScore)
    {
        double? best = null;
        var values = sorted.Sort(count);
        criterion.Reset();
        var (first, end) = (Math.Max(1, settings.MinSamplesLeaf), count - Math.Max(1, settings.MinSamplesLeaf));
        for (var at = 1; at <= end; at++)
        {
            var (before, after) = (values[at - 1], values[at]);
            criterion.MoveLeft(SortedValues.SampleOf(before));
            if (at < first || before >> 32 == after >> 32)
                continue;
            var (low, high) = (SortedValues.ValueOf(before), SortedValues.ValueOf(after));
            if (high <= low + Same)
                continue;
            if (minWeightLeaf > 0 && (criterion.WeightLeft < minWeightLeaf || criterion.Weight - criterion.WeightLeft < minWeightLeaf))
                continue;
            var score = criterion.Score();
            if (score <= bestScore)
                continue;
            // Halves: their sum is never infinite. Rounded up to the higher value, it would not keep it out.
            var middle = low / 2.0 + high / 2.0;
            (bestScore, best) = (score, middle == high ? low : middle);
        }
        return best;
    }

    // Puts those to go to the left first, all in the order in which they stood; returns how many these are.
    int Partition(Span<int> own, int feature, double threshold)
    {
        var column = columns[feature];
        criterion.Reset();
        var (left, right) = (0, 0);
        for (var i = 0; i < own.Length; i++)
        {
            if (column[own[i]] <= threshold)
            {
                criterion.MoveLeft(i);
                own[left++] = own[i];
            }
            else
            {
                spare[right++] = own[i];
            }
        }
        spare.AsSpan(0, right).CopyTo(own[left..]);
        return left;
    }
}
