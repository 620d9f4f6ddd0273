namespace Scigo.Interop.Gob.SciGo;

/// <summary>How SciGo keeps one model.</summary>
/// <param name="wireName">The model's name.</param>
/// <param name="mark">A field that only SciGo's struct has.</param>
abstract class SciGoLayout(string wireName, string mark)
{
    // It is copied for each model of a file: it must not be long.
    const int MostOfRest = 256;

    protected static readonly GobType Floats = GobType.SliceOf(GobType.Float, "[]float64");

    public string WireName => wireName;

    public string Mark => mark;

    public abstract GobStruct FromOwn(GobStruct own, ModelMetadata? metadata);

    public abstract GobStruct ToOwn(GobStruct value);

    /// <summary>Returns a struct of the fields given, and one for all fields of the model's own struct but some.</summary>
    protected GobStruct WithRest(GobStruct own, ReadOnlySpan<string> covered, List<(string Name, GobType Type, GobValue? Value)> fields)
    {
        var rest = new List<(string Name, GobType Type, GobValue? Value)>();
        for (var i = 0; i < own.Type.Fields.Count; i++)
        {
            var field = own.Type.Fields[i];
            if (!covered.Contains(field.Name))
                rest.Add((field.Name, field.Type, own[i]));
        }
        var nested = Struct(SciGoLayouts.Rest, rest);
        return Struct(wireName, [.. fields, (SciGoLayouts.Rest, nested.Type, nested)]);
    }

    /// <summary>Returns the model's own struct: the fields given, under its names, but for those that the field for the rest has.</summary>
    protected GobStruct Merge(GobStruct value, params IEnumerable<(string Name, GobType Type, GobValue? Value)> fields)
    {
        var merged = new List<(string Name, GobType Type, GobValue? Value)>();
        var rest = value[SciGoLayouts.Rest] as GobStruct;
        if (rest?.Type.Fields.Count > MostOfRest)
            throw new ModelFormatException(
                ModelFormatError.InvalidValue, $"The field {SciGoLayouts.Rest} has {rest.Type.Fields.Count} fields, more than any model.", rest.Offset);
        foreach (var field in fields)
        {
            if (rest is null || rest.Type.IndexOf(field.Name) < 0)
                merged.Add(field);
        }
        for (var i = 0; rest is not null && i < rest.Type.Fields.Count; i++)
            merged.Add((rest.Type.Fields[i].Name, rest.Type.Fields[i].Type, rest[i]));
        return Struct(wireName, merged, value.Offset);
    }

    /// <summary>Returns a field of SciGo's struct under the name that it has here; nothing when the struct lacks it.</summary>
    protected static IEnumerable<(string Name, GobType Type, GobValue? Value)> Field(GobStruct value, string theirs, string ours)
    {
        var index = value.Type.IndexOf(theirs);
        return index < 0 ? [] : [(ours, value.Type.Fields[index].Type, value[index])];
    }

    /// <summary>Returns BaseEstimator, which every preprocessor embeds: whether it is fitted.</summary>
    protected static (string Name, GobType Type, GobValue? Value) BaseEstimator(bool isFitted)
    {
        var value = Struct("BaseEstimator",
        [
            ("State", GobType.Int, new GobInt(isFitted ? 1 : 0)), ("ModelType", GobType.String, null), ("Version", GobType.String, null),
        ]);
        return ("BaseEstimator", value.Type, value);
    }

    protected static GobStruct Struct(string name, List<(string Name, GobType Type, GobValue? Value)> fields, long offset = -1)
    {
        var type = GobType.StructOf(name, fields.Select(static f => new GobField(f.Name, f.Type)));
        return new GobStruct(type, fields.Select(static f => (f.Name, f.Value))) { Offset = offset };
    }

    /// <summary>Returns a field of numbers; <c>null</c> when it is left out or of something else.</summary>
    protected static double[]? NumbersOf(GobStruct value, string field) => (value[field] as GobVector<double>)?.Values.ToArray();

    protected static GobVector<double>? Vector(double[]? values) => values is null ? null : new GobVector<double>(Floats, values);

    protected static bool IsTrue(GobStruct value, string field) => value[field] is GobBool { Value: true };

    protected static long Integer(GobStruct value, string field) => value[field] is GobInt number ? number.Value : 0;
}
