namespace Scigo.Models;

partial class PCA
{
    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var result = new double[checked(x.Shape[0] * NFeaturesOut)];
        Project(x.Span, result);
        return new(result, x.Shape[0], NFeaturesOut);
    }

    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NFeaturesOut, nameof(destination));
        Project(rows, destination);
    }

    /// <summary>Returns to the features: mean + coordinates · components, which loses what the components that are left out had.</summary>
    /// <param name="x">Coordinates, shape (samples, components).</param>
    /// <returns>The features, shape (samples, features).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> InverseTransform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeaturesOut, nameof(x));
        var result = new double[checked(x.Shape[0] * NFeatures)];
        Restore(x.Span, result);
        return new(result, x.Shape[0], NFeatures);
    }

    /// <summary>Returns to the features without allocating.</summary>
    /// <param name="rows">Rows of <see cref="NFeaturesOut"/> coordinates, one after the other.</param>
    /// <param name="destination">Receives <see cref="NFeatures"/> values per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or
    /// <paramref name="destination"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public void InverseTransform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeaturesOut, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NFeatures, nameof(destination));
        Restore(rows, destination);
    }

    void Project(ReadOnlySpan<double> values, Span<double> destination)
    {
        var components = new Rows(Components.GetValueOrDefault().Span, NFeatures);
        var mean = Mean.GetValueOrDefault().Span;
        using var scratch = new Scratch<double>(stackalloc double[512], Math.Max(512 / NFeatures, 4) * NFeatures);
        foreach (var block in new RowBlocks(values, NFeatures, scratch.Span.Length / NFeatures))
        {
            var centred = scratch.Span[..block.Length];
            Shift.By(mean, -1, block, centred);
            var coordinates = destination[..(block.Length / NFeatures * components.Count)];
            PairSums.Write<Product>(new(centred, NFeatures), components, coordinates);
            if (Whiten)
                Divide(coordinates, components.Count);
            destination = destination[coordinates.Length..];
        }
    }

    void Divide(Span<double> coordinates, int nComponents)
    {
        for (var i = 0; i < coordinates.Length; i++)
            coordinates[i] /= ScaleOf(i % nComponents);
    }

    void Restore(ReadOnlySpan<double> values, Span<double> destination)
    {
        var components = new Rows(Components.GetValueOrDefault().Span, NFeatures);
        var rows = new Rows(values, components.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var features = destination.Slice(i * NFeatures, NFeatures);
            Mean.GetValueOrDefault().Span.CopyTo(features);
            for (var k = 0; k < components.Count; k++)
                VectorMath.AddMultiple(features, components[k], rows[i][k] * ScaleOf(k));
        }
    }

    double ScaleOf(int component) => Whiten ? Math.Sqrt(ExplainedVariance.GetValueOrDefault().Span[component]) : 1;
}
