using System.Text;
using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// Where the parts of a document of scikit-learn's stand: of one in the guide's envelope, of a bare pipeline <c>{"steps": […]}</c>, or of
/// SciGo's <c>ModelWeights</c>, whose parameters are members of the document itself.
/// </summary>
sealed class DocumentParts
{
    static readonly JsonNames Names = new(
        ("model_spec", 0), ("parameters", 1), ("params", 1), ("metadata", 2), ("hyperparameters", 3), ("model_type", 4), ("steps", 5));

    static readonly JsonNames SpecNames = new("name", "format_version", "library", "sklearn_version", "created_at");

    readonly bool withModel;
    EstimatorReader model = new();

    // The model's class, as the document names it, and where.
    string name = "";
    int nameAt;

    // Null where the document does not say.
    bool? isLibrary;

    DocumentParts(bool withModel) => this.withModel = withModel;

    /// <summary>Which scikit-learn it came from; <c>null</c> when unknown.</summary>
    internal string? Version { get; private set; }

    internal DateTimeOffset? Created { get; private set; }

    /// <summary>-1 when there is none.</summary>
    internal int MetadataAt { get; private set; } = -1;

    internal int ParametersAt => model.ParametersAt;

    /// <summary>Where SciGo's <c>ModelWeights</c> start; -1 when the document is none.</summary>
    internal int WeightsAt { get; private set; } = -1;

    /// <summary>Goes through a whole document; returns <c>null</c> when it is not scikit-learn's.</summary>
    /// <param name="reader">The reader, at the start.</param>
    /// <param name="withModel">Whether the model is wanted: its parameters are read on the way where they can be.</param>
    internal static DocumentParts? Find(ref JsonReader reader, bool withModel)
    {
        var parts = new DocumentParts(withModel);
        var (seen, index) = (default(MemberSet), -1);
        reader.Peek();
        var start = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            reader.Peek();
            parts.Take(ref reader, index);
        }
        reader.End();
        if (!seen.Contains(0))
            parts.TakeBare(start, seen);
        if (!parts.IsSciKitLearn(ref reader))
            return null;
        parts.Check(ref reader);
        return parts;
    }

    /// <summary>Returns the model.</summary>
    internal object Finish(ref JsonReader reader)
    {
        model.Resolve(ref reader, name, nameAt);
        return model.Finish(ref reader);
    }

    void Take(ref JsonReader reader, int index)
    {
        switch (index)
        {
            case 0:
                ReadSpec(ref reader);
                break;
            case 1:
                model.TakeParameters(ref reader);
                break;
            case 2 when !reader.TryReadNull():
                MetadataAt = reader.Position;
                reader.Skip();
                break;
            case 3:
                model.TakeHyperparameters(ref reader);
                break;
            case 4:
                ReadName(ref reader);
                break;
            case 5:
                reader.Skip();
                break;
        }
    }

    void TakeBare(int start, MemberSet seen)
    {
        var isPipeline = seen.Contains(5) && !seen.Contains(4) && !model.HasParameters;
        if (isPipeline)
            (name, nameAt) = ("Pipeline", start);
        isLibrary = isPipeline || seen.Contains(4) ? true : null;
        if (seen.Contains(4))
            WeightsAt = start;
        if (!model.HasParameters)
            model.TakeParametersAt(start);
    }

    void ReadSpec(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        nameAt = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(SpecNames, ref seen, ref index))
        {
            if (index == 0)
                ReadName(ref reader);
            else if (index == 4)
                Created = MetadataJson.ReadCreated(ref reader);
            else if (!reader.TryReadNull())
                TakeText(ref reader, index, reader.ReadString(null));
        }
        if (withModel && isLibrary == true && name.Length > 0)
            model.Resolve(ref reader, name, nameAt);
    }

    void ReadName(ref JsonReader reader)
    {
        reader.Peek();
        nameAt = reader.Position;
        name = reader.ReadString(null);
    }

    void TakeText(ref JsonReader reader, int index, string text)
    {
        if (index == 2)
            isLibrary = SciKitLearnNames.IsLibrary(Encoding.UTF8.GetBytes(text)) ? true : null;
        else if (index == 3)
            Version = text;
        else if (text != "1" && !text.StartsWith("1.", StringComparison.Ordinal))
            throw reader.Error(
                ModelFormatError.UnsupportedVersion, $"The document has the format version \"{text}\"; this library reads 1.x.");
    }

    bool IsSciKitLearn(ref JsonReader reader)
    {
        if (isLibrary is { } says)
            return says;
        if (!model.HasParameters || !SciKitLearnModels.Has(name))
            return false;
        reader.Seek(ParametersAt);
        return reader.Peek() == JsonToken.Object && HasFittedNames(ref reader);
    }

    // Scigo's own pipelines have steps, too, but each with an estimator in it.
    static bool HasFittedNames(ref JsonReader reader)
    {
        reader.BeginObject();
        while (reader.NextMember(out var name))
        {
            if (SciKitLearnNames.IsFitted(name))
                return true;
            if (name.SequenceEqual("steps"u8) && reader.Peek() == JsonToken.Array)
                return HasTypedStep(ref reader);
            reader.Skip();
        }
        return false;
    }

    static bool HasTypedStep(ref JsonReader reader)
    {
        reader.BeginArray();
        if (!reader.NextElement() || reader.Peek() != JsonToken.Object)
            return false;
        reader.BeginObject();
        while (reader.NextMember(out var name))
        {
            if (name.SequenceEqual("type"u8))
                return true;
            reader.Skip();
        }
        return false;
    }

    void Check(ref JsonReader reader)
    {
        if (name.Length == 0)
            throw reader.Error(ModelFormatError.MissingMember, "The \"model_spec\" has no \"name\".", nameAt);
        if (!model.HasParameters)
            throw reader.Error(ModelFormatError.MissingMember, "The document has no \"parameters\".", 0);
    }
}
