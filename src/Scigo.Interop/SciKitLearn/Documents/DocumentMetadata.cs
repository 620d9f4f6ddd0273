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

    internal static DocumentMetadata Read(ref JsonReader reader, DocumentParts parts)
    {
        var metadata = new ModelMetadata();
        if (parts.MetadataAt >= 0)
        {
            reader.Seek(parts.MetadataAt);
            metadata = MetadataJson.Read(ref reader);
        }
        reader.Seek(parts.ParametersAt);
        metadata = metadata with
        {
            Created = parts.Created,
            FeatureNames = metadata.FeatureNames ?? ReadFeatureNames(ref reader),
            Tags = parts.Version is { } version ? (metadata.Tags ?? ParamSet.Empty).With(VersionTag, version) : metadata.Tags,
        };
        return new() { Metadata = metadata == new ModelMetadata() ? null : metadata };
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

    static List<string>? ReadFeatureNames(ref JsonReader reader)
    {
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
