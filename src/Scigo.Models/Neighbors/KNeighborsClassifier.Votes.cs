namespace Scigo.Models;

partial class KNeighborsClassifier
{
    // So many neighbours, or classes, have room on the stack.
    const int StackLength = 128;

    private protected override void FindPositions(ReadOnlySpan<double> rows, Span<int> positions)
    {
        using var scratch = new Scratch<double>(stackalloc double[StackLength], Classes.Count);
        var votes = scratch.Span;
        var x = new Rows(rows, NFeatures);
        for (var i = 0; i < positions.Length; i++)
        {
            Vote(x[i], votes);
            positions[i] = Largest.PositionIn(votes);
        }
    }

    private protected override void WriteProbabilities(ReadOnlySpan<double> rows, Span<double> probabilities)
    {
        var x = new Rows(rows, NFeatures);
        for (var i = 0; i < x.Count; i++)
        {
            var votes = probabilities.Slice(i * Classes.Count, Classes.Count);
            Vote(x[i], votes);
            var sum = 0.0;
            foreach (var vote in votes)
                sum += vote;
            foreach (ref var vote in votes)
                vote /= sum;
        }
    }

    // Adds up the neighbours' weights by class.
    void Vote(ReadOnlySpan<double> row, Span<double> votes)
    {
        using var nearest = new Scratch<double>(stackalloc double[StackLength], NNeighbors);
        using var positions = new Scratch<int>(stackalloc int[StackLength], NNeighbors);
        var distances = nearest.Span;
        var indices = positions.Span;
        NearestRows.Find(row, Samples, new(P), distances, indices);

        votes.Clear();
        var labels = FitY.GetValueOrDefault().Span;
        for (var i = 0; i < distances.Length; i++)
        {
            var label = labels[indices[i]];
            if ((uint)label >= (uint)votes.Length)
                throw Inconsistent.Error(nameof(KNeighborsClassifier), $"a label is {label}, while there are {votes.Length} classes");
            votes[label] += Weights == NeighborWeights.Uniform ? 1 : WeightOf(distances[i], distances[0]);
        }
    }

    // Where the nearest has no inverse, or all are too far for a distance, those as far as it share the vote.
    static double WeightOf(double distance, double nearest) =>
        double.IsFinite(1 / nearest) && double.IsFinite(nearest) ? 1 / distance : distance == nearest ? 1 : 0;
}
