namespace Scigo.Corpus;

/// <summary>Makes cases, by the kind of type.</summary>
static class Case
{
    /// <summary>A class whose members can all be set.</summary>
    public static CorpusCase Class<T>(Func<Values, T> make, params Func<T>[] examples)
        where T : class, IReadableInto<T>, IHolds
        => new CorpusCase<T>(make, IntoClass, examples);

    /// <summary>A struct.</summary>
    public static CorpusCase Struct<T>(Func<Values, T> make, params Func<T>[] examples)
        where T : struct, IReadableInto<T>, IHolds
        => new CorpusCase<T>(make, IntoStruct, examples);

    /// <summary>A class that gets members in its constructor.</summary>
    public static CorpusCase Constructed<T>(Func<Values, T> make, params Func<T>[] examples)
        where T : class, IPersistableModel<T>, IHolds
        => new CorpusCase<T>(make, null, examples);

    static T IntoClass<T>(CorpusFormat format, ReadOnlySpan<byte> data, T existing, ModelOptions options)
        where T : class, IReadableInto<T>
    {
        if (format == CorpusFormat.Binary)
            ModelBinary.DeserializeInto(data, existing, options);
        else if (format == CorpusFormat.Json)
            ModelJson.DeserializeInto(data, existing, options);
        else
            ModelProtobuf.DeserializeInto(data, existing, options);
        return existing;
    }

    static T IntoStruct<T>(CorpusFormat format, ReadOnlySpan<byte> data, T existing, ModelOptions options)
        where T : struct, IReadableInto<T>
    {
        if (format == CorpusFormat.Binary)
            ModelBinary.DeserializeInto(data, ref existing, options);
        else if (format == CorpusFormat.Json)
            ModelJson.DeserializeInto(data, ref existing, options);
        else
            ModelProtobuf.DeserializeInto(data, ref existing, options);
        return existing;
    }
}
