using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// The metadata of a document: its own, with the feature names that are among the parameters, and the version of scikit-learn that it
/// came from as a tag.
/// </summary>
sealed class DocumentMetadata
{
    const string VersionTag = "sklearn_version";

    static readonly JsonNames FeatureNames = new(("feature_names_in_", 0), ("features", 0));

    /// <summary><c>null</c> when the document says nothing.</summary>
    internal ModelMetadata? Metadata { get; private init; }

    /// <summary>Reads what a document says whose model is not wanted.</summary>
    internal static DocumentMetadata Read(ref JsonReader reader, DocumentParts parts)
    {
        var stated = ReadStated(ref reader, parts);
        return new() { Metadata = Of(parts, stated, stated.FeatureNames ?? ReadFeatureNames(ref reader, parts.ParametersAt)) };
    }

    /// <summary>Reads what a document says whose model has been read; <c>null</c> when nothing.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="parts">Where everything stands.</param>
    /// <param name="featureNames">The names among the model's parameters.</param>
    internal static ModelMetadata? Read(ref JsonReader reader, DocumentParts parts, IReadOnlyList<string>? featureNames)
    {
        var stated = ReadStated(ref reader, parts);
        return Of(parts, stated, stated.FeatureNames ?? featureNames);
    }

    /// <summary>The version that a document is written with; <c>null</c> when unknown.</summary>
    internal static string? VersionOf(ModelMetadata? metadata) =>
        metadata?.Tags is { } tags && tags.TryGetValue(VersionTag, out var version) && version.Kind == ParamValueKind.String
            ? version.AsString()
            : null;

    /// <summary>What is written as metadata: all that does not stand elsewhere in the document.</summary>
    internal static ModelMetadata? Written(ModelMetadata? metadata)
    {
        if (metadata?.Tags is not { } tags || VersionOf(metadata) is null)
            return metadata;
        var others = new ParamSetBuilder();
        foreach (var (name, value) in tags)
        {
            if (name != VersionTag)
                others.Add(name, value);
        }
        return metadata with { Tags = tags.Count > 1 ? others.Build() : null };
    }

    static ModelMetadata ReadStated(ref JsonReader reader, DocumentParts parts)
    {
        if (parts.MetadataAt < 0)
            return new();
        reader.Seek(parts.MetadataAt);
        return MetadataJson.Read(ref reader);
    }

    static ModelMetadata? Of(DocumentParts parts, ModelMetadata stated, IReadOnlyList<string>? featureNames)
    {
        var metadata = stated with
        {
            Created = parts.Created,
            FeatureNames = featureNames,
            Tags = parts.Version is { } version ? (stated.Tags ?? ParamSet.Empty).With(VersionTag, version) : stated.Tags,
        };
        return metadata == new ModelMetadata() ? null : metadata;
    }

    static List<string>? ReadFeatureNames(ref JsonReader reader, int parametersAt)
    {
        reader.Seek(parametersAt);
        var (seen, index) = (default(MemberSet), -1);
        if (reader.Peek() != JsonToken.Object)
            return null;
        reader.BeginObject();
        while (reader.NextMember(FeatureNames, ref seen, ref index))
        {
            if (!reader.TryReadNull())
                return ListWire<string, StringWire>.ReadJson(ref reader, null);
        }
        return null;
    }
}
