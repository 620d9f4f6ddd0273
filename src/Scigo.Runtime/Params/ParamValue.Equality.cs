using System.Diagnostics.CodeAnalysis;

namespace Scigo;

public readonly partial struct ParamValue : IEquatable<ParamValue>
{
    /// <summary>
    /// Whether both values are of the same kind and hold the same: floating-point numbers and arrays by their bits (NaN equals itself,
    /// -0.0 differs from 0.0), lists item by item, maps by name in any order, models by their <c>Equals</c>. The integer 1 differs
    /// from the floating-point number 1.0.
    /// </summary>
    public bool Equals(ParamValue other)
    {
        if (kind != other.kind || bits != other.bits || negative != other.negative)
            return false;
        return kind == ParamValueKind.List
            ? ((ParamValue[])reference!).AsSpan().SequenceEqual((ParamValue[])other.reference!)
            : Equals(reference, other.reference);
    }

    /// <inheritdoc cref="Equals(ParamValue)"/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ParamValue other && Equals(other);

    /// <summary>Returns a hash of the value; it differs between processes.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(kind);
        hash.Add(bits);
        if (kind != ParamValueKind.List)
            hash.Add(reference);
        else
            foreach (var item in (ParamValue[])reference!)
                hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Equals(ParamValue)"/>
    public static bool operator ==(ParamValue left, ParamValue right) => left.Equals(right);

    /// <summary>Whether the values differ in kind or in what they hold.</summary>
    public static bool operator !=(ParamValue left, ParamValue right) => !left.Equals(right);
}
