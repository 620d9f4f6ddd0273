namespace Scigo.Models;

/// <summary>Principal components with quantized directions: <see cref="Compression"/> makes it.</summary>
[PersistableModel("QuantizedPCA", ProtoField = 73)]
public sealed partial class QuantizedPCA : ITransformer, ICompressedModel, IHasMetadata
{
    /// <summary>Creates an empty model, to be read into.</summary>
    public QuantizedPCA()
    {
    }

    internal QuantizedPCA(PCA original, Quantization quantization, NDArray<double> x)
    {
        var components = original.Components.GetValueOrDefault();
        Components = QuantizedWeights.Of(components, quantization);
        Mean = original.Mean.GetValueOrDefault().ToArray();
        if (original.Whiten)
            Deviations = Array.ConvertAll(original.ExplainedVariance.GetValueOrDefault().ToArray(), Math.Sqrt);
        Bound = ErrorBound.OfComponents(components, Mean, Deviations, Components, x);
    }

    /// <summary>The directions, a row for each component.</summary>
    [Fitted(1)]
    public QuantizedWeights Components { get; private set; } = new();

    /// <summary>What is subtracted from each feature.</summary>
    [Fitted(2)]
    public double[] Mean { get; private set; } = [];

    /// <summary>What each coordinate is divided by where the original whitens; else <c>null</c>.</summary>
    [Fitted(3)]
    public double[]? Deviations { get; private set; }

    /// <inheritdoc/>
    [Fitted(4)]
    public ErrorBound Bound { get; private set; } = new();

    IWeights ICompressedModel.Weights => Components;

    /// <inheritdoc/>
    public int NFeatures => Components.Columns;

    /// <inheritdoc/>
    public int NFeaturesOut => Components.Rows;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <summary>Always refuses: a compressed model does not learn.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Fit(NDArray<double> x) => throw Compression.DoesNotLearn();

    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var coordinates = new double[checked(x.Shape[0] * NFeaturesOut)];
        Project(x.Span, coordinates);
        return new(coordinates, x.Shape[0], NFeaturesOut);
    }

    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NFeaturesOut, nameof(destination));
        Project(rows, destination);
    }

    void Project(ReadOnlySpan<double> values, Span<double> destination)
    {
        var rows = new Rows(values, NFeatures);
        using var scratch = new Scratch<double>(stackalloc double[512], NFeatures);
        var centred = scratch.Span[..NFeatures];
        var next = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            Shift.By(Mean, -1, rows[i], centred);
            for (var k = 0; k < NFeaturesOut; k++)
            {
                var coordinate = Components.Dot(k, centred);
                destination[next++] = Deviations is null ? coordinate : coordinate / Deviations[k];
            }
        }
    }

    void RequireFitted()
    {
        if (NFeatures <= 0 || NFeaturesOut <= 0)
            throw NotFitted.Error(nameof(QuantizedPCA));
        Components.Verify();
        if (Mean.Length != NFeatures)
            throw Inconsistent.Error(nameof(QuantizedPCA), $"it has {Mean.Length} means for {NFeatures} features");
        if (Deviations is not null && Deviations.Length != NFeaturesOut)
            throw Inconsistent.Error(nameof(QuantizedPCA), $"it has {Deviations.Length} deviations for {NFeaturesOut} components");
    }
}
