namespace Scigo.Models;

partial class CentroidClusterer
{
    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x)
    {
        var centers = FittedCenters();
        Require.Samples(x, NFeatures, nameof(x));
        var labels = new int[x.Shape[0]];
        NearestCenter.Find(new(x.Span, NFeatures), new(centers.Span, NFeatures), labels);
        return new(labels);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination)
    {
        var centers = FittedCenters();
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        NearestCenter.Find(new(rows, NFeatures), new(centers.Span, NFeatures), destination);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var centers = new Rows(FittedCenters().Span, NFeatures);
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        Span<int> labels = stackalloc int[256];
        foreach (var block in new RowBlocks(rows, NFeatures, labels.Length))
        {
            var samples = new Rows(block, NFeatures);
            NearestCenter.Find(samples, centers, labels);
            for (var i = 0; i < samples.Count; i++)
                destination[i] = labels[i];
            destination = destination[samples.Count..];
        }
    }
}
