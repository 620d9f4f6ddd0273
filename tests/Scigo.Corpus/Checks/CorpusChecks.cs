namespace Scigo.Corpus;

/// <summary>
/// What must be true of any value of any shape: the tests check it with values without number, and an executable that is compiled ahead
/// of time with <see cref="Everything"/>.
/// </summary>
public static class CorpusChecks
{
    /// <summary>A model is read as it was, by its type.</summary>
    public static void ComesBack(CorpusCase @case, CorpusFormat format, object model, ModelOptions options) =>
        AreSame(model, @case.Deserialize(format, @case.Serialize(format, model, options), options));

    /// <summary>A model is written as its type would write it and read as it was, by its type id alone.</summary>
    public static void ComesBackByTypeId(CorpusCase @case, CorpusFormat format, object model, ModelOptions options)
    {
        var data = CorpusCase.SerializeObject(format, model, options);
        AreSame(@case.Serialize(format, model, options), data);
        var again = CorpusCase.DeserializeObject(format, data, options);
        AreSame(model.GetType().FullName!, again.GetType().FullName!);
        AreSame(model, again);
    }

    /// <summary>What was read is written as the same bytes.</summary>
    public static void IsWrittenAgainAsTheSameBytes(CorpusCase @case, CorpusFormat format, object model, ModelOptions options)
    {
        var data = @case.Serialize(format, model, options);
        AreSame(data, @case.Serialize(format, @case.Deserialize(format, data, options), options));
    }

    /// <summary>A model is read into another, and nothing is left of that; then into what it has become, where it finds its own values.</summary>
    public static void TakesThePlaceOf(CorpusCase @case, CorpusFormat format, object model, object existing, ModelOptions options)
    {
        var data = @case.Serialize(format, model, options);
        existing = @case.DeserializeInto(format, data, existing, options);
        AreSame(model, existing);
        AreSame(model, @case.DeserializeInto(format, data, existing, options));
    }

    /// <summary>A model is loaded from a file as it was, by its type, by what the file names, and, if it can be, mapped.</summary>
    public static void ComesBackFromAFile(CorpusCase @case, CorpusFormat format, object model, string folder, ModelOptions options)
    {
        var path = Path.Combine(folder, "model" + ExtensionOf(format));
        ModelFile.Save(model, path, options: options);
        AreSame(model, @case.Load(path, options));
        AreSame(model, ModelFile.Load(path, options));
        if (format != CorpusFormat.Binary)
            return;
        @case.Map(path, mapped => AreSame(model, mapped), options);
        using var any = ModelFile.Map(path, options);
        AreSame(model, any.Model);
        any.VerifySections();
    }

    /// <summary>All checks, in all formats, with the examples and some made values.</summary>
    public static void Everything(CorpusCase @case, string folder, ModelOptions options)
    {
        foreach (var format in Enum.GetValues<CorpusFormat>())
        {
            foreach (var model in @case.Values())
            {
                ComesBack(@case, format, model, options);
                ComesBackByTypeId(@case, format, model, options);
                IsWrittenAgainAsTheSameBytes(@case, format, model, options);
                ComesBackFromAFile(@case, format, model, folder, options);
                if (!@case.IsReadableInto)
                    continue;
                foreach (var existing in @case.Values())
                    TakesThePlaceOf(@case, format, model, existing, options);
            }
        }
    }

    /// <summary>Fails unless both hold the same, in types and bits.</summary>
    public static void AreSame(object expected, object actual) => AreSame(Contents.Of(expected), Contents.Of(actual));

    static void AreSame(byte[] expected, byte[] actual) => AreSame(Convert.ToHexString(expected), Convert.ToHexString(actual));

    static void AreSame(string expected, string actual)
    {
        if (expected != actual)
            throw new CorpusMismatchException(expected, actual);
    }

    static string ExtensionOf(CorpusFormat format) => format switch
    {
        CorpusFormat.Binary => ".scigo",
        CorpusFormat.Json => ".json",
        _ => ".pb",
    };
}
