using System.Text;
using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// Where the parts of a document of scikit-learn's stand: of one in the guide's envelope, of a bare pipeline <c>{"steps": […]}</c>, or of
/// SciGo's <c>ModelWeights</c>, whose parameters are members of the document itself.
/// </summary>
sealed record DocumentParts
{
    static readonly JsonNames Names = new(
        ("model_spec", 0), ("parameters", 1), ("params", 1), ("metadata", 2), ("hyperparameters", 3), ("model_type", 4), ("steps", 5));

    static readonly JsonNames SpecNames = new("name", "format_version", "library", "sklearn_version", "created_at");

    /// <summary>The model's class, as the document names it.</summary>
    internal string Name { get; private set; } = "";

    internal int NameAt { get; private set; }

    /// <summary>Which scikit-learn it came from; <c>null</c> when unknown.</summary>
    internal string? Version { get; private set; }

    internal DateTimeOffset? Created { get; private set; }

    internal int ParametersAt { get; private set; } = -1;

    /// <summary>Where hyperparameters stand that are not among the parameters, or -1.</summary>
    internal int HyperparametersAt { get; private set; } = -1;

    /// <summary>-1 when there is none.</summary>
    internal int MetadataAt { get; private set; } = -1;

    bool? IsLibrary { get; set; }

    /// <summary>Goes through a whole document; returns <c>null</c> when it is not scikit-learn's.</summary>
    internal static DocumentParts? Find(ref JsonReader reader)
    {
        var parts = new DocumentParts();
        var (seen, index) = (default(MemberSet), -1);
        reader.Peek();
        var start = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            reader.Peek();
            if (index == 0)
                parts.ReadSpec(ref reader);
            else if (index == 4)
                parts.ReadName(ref reader);
            else if (!reader.TryReadNull())
            {
                parts.Place(index, reader.Position);
                reader.Skip();
            }
        }
        reader.End();
        if (!seen.Contains(0))
            parts.TakeBare(start, seen);
        return parts.IsSciKitLearn(ref reader) ? parts.Checked(ref reader) : null;
    }

    void Place(int index, int at)
    {
        if (index == 1)
            ParametersAt = at;
        else if (index == 2)
            MetadataAt = at;
        else if (index == 3)
            HyperparametersAt = at;
    }

    void TakeBare(int start, MemberSet seen)
    {
        var isPipeline = seen.Contains(5) && !seen.Contains(4) && ParametersAt < 0;
        if (isPipeline)
            (Name, NameAt) = ("Pipeline", start);
        IsLibrary = isPipeline || seen.Contains(4) ? true : null;
        if (ParametersAt < 0)
            ParametersAt = start;
    }

    void ReadSpec(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        NameAt = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(SpecNames, ref seen, ref index))
        {
            if (index == 0)
                ReadName(ref reader);
            else if (index == 4)
                Created = MetadataJson.ReadCreated(ref reader);
            else if (!reader.TryReadNull())
                Take(index, reader.ReadString(null), ref reader);
        }
    }

    void ReadName(ref JsonReader reader)
    {
        reader.Peek();
        NameAt = reader.Position;
        Name = reader.ReadString(null);
    }

    void Take(int index, string text, ref JsonReader reader)
    {
        if (index == 2)
            IsLibrary = SciKitLearnNames.IsLibrary(Encoding.UTF8.GetBytes(text)) ? true : null;
        else if (index == 3)
            Version = text;
        else if (text != "1" && !text.StartsWith("1.", StringComparison.Ordinal))
            throw reader.Error(
                ModelFormatError.UnsupportedVersion, $"The document has the format version \"{text}\"; this library reads 1.x.");
    }

    bool IsSciKitLearn(ref JsonReader reader)
    {
        if (IsLibrary is { } says)
            return says;
        if (ParametersAt < 0 || !SciKitLearnModels.Has(Name))
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

    DocumentParts Checked(ref JsonReader reader)
    {
        if (Name.Length == 0)
            throw reader.Error(ModelFormatError.MissingMember, "The \"model_spec\" has no \"name\".", NameAt);
        return ParametersAt >= 0 ? this : throw reader.Error(ModelFormatError.MissingMember, "The document has no \"parameters\".", 0);
    }
}
