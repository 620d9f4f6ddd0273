namespace Scigo.Schema;

/// <summary>Which types of numbers can take every value of which others.</summary>
static class Widening
{
    /// <summary>Whether nothing is lost: <c>int32</c> fits into <c>int64</c> and <c>float64</c>, not into <c>float32</c>.</summary>
    public static bool Fits(SchemaType from, SchemaType to)
    {
        if (!from.IsScalar || !to.IsScalar)
            return false;
        if (from.Name == to.Name)
            return true;
        return (from.Kind, to.Kind) switch
        {
            (WireKind.Integer, WireKind.Integer) => IsSigned(from)
                ? IsSigned(to) && to.ScalarSize > from.ScalarSize
                : to.ScalarSize > from.ScalarSize,
            (WireKind.Integer, WireKind.Float) => Bits(from) <= Bits(to),
            (WireKind.Float, WireKind.Float) => from.ScalarSize < to.ScalarSize,
            _ => false,
        };
    }

    /// <summary>Whether an integer has a sign.</summary>
    public static bool IsSigned(SchemaType integer) => !integer.Name.StartsWith('u');

    // The bits of a magnitude that every number of the type can have exactly.
    static int Bits(SchemaType type) => type.Name switch
    {
        "float16" => 11,
        "float32" => 24,
        "float64" => 53,
        _ => type.ScalarSize * 8 - (IsSigned(type) ? 1 : 0),
    };
}
