using System.Buffers;
using Scigo.Json;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// JSON documents with scikit-learn's own names, <c>coef_</c>, <c>intercept_</c>, <c>cluster_centers_</c>, which the Python package
/// <c>scigo</c> writes and reads. Files are written by the extension <c>.sklearn.json</c>; any JSON document that says that it is
/// scikit-learn's, or has such names, is read.
/// </summary>
/// <remarks>
/// Hyperparameters that Scigo's models have not are passed over where they no longer matter, once a model is fitted; one that changes
/// predictions is refused by name.
/// </remarks>
public sealed class SciKitLearnFormat : IModelFormat
{
    /// <inheritdoc/>
    public string Name => "scikit-learn";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".sklearn.json"];

    /// <inheritdoc/>
    public bool AttachesMetadata => true;

    /// <inheritdoc/>
    public bool HoldsWholeModels => false;

    /// <inheritdoc/>
    /// <remarks>Where the start of a long document leaves it open, the answer is yes; reading finds out, and reads Scigo's own as well.</remarks>
    public bool Recognizes(ReadOnlySpan<byte> head) => DocumentHead.MayBeSciKitLearn(head);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The model has no counterpart in scikit-learn.</exception>
    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var kind = SciKitLearnModels.For(model);
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, options);
        DocumentWriter.Write(ref writer, kind, model, metadata ?? (model as IHasMetadata)?.Metadata);
        destination.Write(output.WrittenSpan);
    }

    /// <inheritdoc/>
    public object Read(Stream source, ModelOptions options)
    {
        using var data = new DocumentBytes(source, options);
        return Read(data.Span, options);
    }

    internal static object Read(ReadOnlySpan<byte> document, ModelOptions options) =>
        Read(document, options, withModel: true, ReadModel) ?? ModelJson.Deserialize(document, options);

    /// <inheritdoc/>
    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options)
    {
        using var data = new DocumentBytes(source, options);
        var described = Read(data.Span, options, withModel: false, DocumentMetadata.Read);
        return described is null ? ModelJson.ReadMetadata(data.Span, options) : described.Metadata;
    }

    static object ReadModel(ref JsonReader reader, DocumentParts parts)
    {
        var model = parts.Finish(ref reader);
        if (parts.WeightsAt >= 0)
            WeightsChecksum.Verify(ref reader, parts.WeightsAt);
        if (model is IHasMetadata described)
            described.Metadata = DocumentMetadata.Read(ref reader, parts, described.Metadata?.FeatureNames);
        return model;
    }

    // Null for a document that is not scikit-learn's.
    static T? Read<T>(ReadOnlySpan<byte> data, ModelOptions options, bool withModel, PartsReader<T> read)
        where T : class
    {
        var reader = new JsonReader(data, options);
        try
        {
            return DocumentParts.Find(ref reader, withModel) is { } parts ? read(ref reader, parts) : null;
        }
        catch (Exception e) when (reader.Explain(e) is { } error)
        {
            if (ReferenceEquals(error, e))
                throw;
            throw error;
        }
        finally
        {
            reader.Dispose();
        }
    }

    delegate T PartsReader<out T>(ref JsonReader reader, DocumentParts parts);
}
