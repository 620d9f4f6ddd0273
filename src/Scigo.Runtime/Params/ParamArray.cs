namespace Scigo;

/// <summary>An array inside a <see cref="ParamValue"/>, seen without its element type.</summary>
abstract class ParamArray
{
    public abstract Type ElementType { get; }

    public abstract int Length { get; }

    public abstract ReadOnlySpan<int> Shape { get; }

    /// <summary>Whether the elements convert to values.</summary>
    public abstract bool HoldsNumbers { get; }

    /// <summary>Returns one element, by its place in row-major order; null where <see cref="HoldsNumbers"/> is false.</summary>
    public abstract ParamValue GetItem(int index);

    public ParamValue[] ToList()
    {
        var items = new ParamValue[Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = GetItem(i);
        return items;
    }

    public sealed override string ToString() => ArrayText.Describe(ElementType, Shape);
}

/// <summary>An array inside a <see cref="ParamValue"/>.</summary>
sealed class ParamArray<T>(NDArray<T> array) : ParamArray
    where T : unmanaged
{
    readonly NDArray<T> array = array;

    public NDArray<T> Array => array;

    public override Type ElementType => typeof(T);

    public override int Length => array.Length;

    public override ReadOnlySpan<int> Shape => array.Shape;

    public override bool HoldsNumbers => ParamNumber.Knows<T>();

    public override ParamValue GetItem(int index) => ParamNumber.From(array.Span[index]);

    public override bool Equals(object? obj) => obj is ParamArray<T> other && array.Equals(other.array);

    public override int GetHashCode() => array.GetHashCode();
}
