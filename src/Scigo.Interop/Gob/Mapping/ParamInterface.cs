namespace Scigo.Interop.Gob.Mapping;

/// <summary>
/// A <see cref="ParamValue"/> as a value of <c>interface{}</c>, with the name that Go knows its type by. What Go has no type for, as an
/// array of rank 2, stays the struct that Scigo keeps it in, under the name <c>ParamValue</c>.
/// </summary>
static class ParamInterface
{
    /// <summary>What Go calls an array of each of the types that <c>ParamArray</c> has, and registers by itself.</summary>
    public static IReadOnlyList<(string Field, string Name)> Arrays { get; } =
    [
        ("Bool", "[]bool"), ("Int8", "[]int8"), ("Int16", "[]int16"), ("Int32", "[]int32"), ("Int64", "[]int64"), ("Uint16", "[]uint16"),
        ("Uint32", "[]uint32"), ("Uint64", "[]uint64"), ("Float32", "[]float32"), ("Float64", "[]float64"),
    ];

    public static GobInterface Of(GobStruct stored, LayoutTypes types)
    {
        if (stored.Members.Count == 0)
            return new GobInterface();
        var value = stored.Members[0].Value;
        return stored.Type.Fields[stored.Members[0].Field].Name switch
        {
            "Boolean" => new GobInterface("bool", value),
            "Integer" => new GobInterface("int", value),
            "Unsigned" => new GobInterface("uint64", value),
            "Float" => new GobInterface("float64", value),
            "Text" => new GobInterface("string", value),
            "Bytes" => new GobInterface("[]uint8", value),
            "List" => new GobInterface("[]interface {}", value),
            "Map" => new GobInterface("map[string]interface {}", value),
            "Model" => (GobInterface)value,
            _ => OfArray((GobStruct)value, stored),
        };
    }

    static GobInterface OfArray(GobStruct array, GobStruct stored)
    {
        var held = array.Members[0];
        var name = FindName(array.Type.Fields[held.Field].Name);
        var isVector = held.Value is GobStruct ndarray && ndarray["Shape"] is GobVector<long> { Values.Length: 1 };
        return name is null || !isVector
            ? new GobInterface(LayoutTypes.ParamValue, stored)
            : new GobInterface(name, ((GobStruct)held.Value)["Data"]!);
    }

    static string? FindName(string field)
    {
        foreach (var (known, name) in Arrays)
        {
            if (FieldNames.AreAlike(known, field))
                return name;
        }
        return null;
    }
}
