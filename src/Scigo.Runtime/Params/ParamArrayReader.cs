namespace Scigo;

/// <summary>Makes an array of one element type of an array of another, or of nested lists.</summary>
static class ParamArrayReader
{
    public static NDArray<T> Convert<T>(ParamArray source)
        where T : unmanaged
    {
        if (source is ParamArray<T> same)
            return same.Array;
        if (!IsNumber<T>() || !source.HoldsNumbers || source.ElementType == typeof(bool))
            throw new ArgumentException($"{Expected<T>()}, found the array {source}.");
        var items = new T[source.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = source.GetItem(i);
            if (!ParamNumber.TryConvert(item, exact: true, out items[i]))
                throw new ArgumentException($"{Expected<T>()}, found the array {source} with {item} as element {i}.");
        }
        return new(items, source.Shape);
    }

    public static NDArray<T> FromList<T>(ParamValue[] list)
        where T : unmanaged
    {
        Span<int> shape = stackalloc int[NDArray<T>.MaxRank];
        shape = shape[..Measure<T>(list, shape)];
        var count = NDArray<T>.CountElements(shape);
        if (count < 0)
            throw new ArgumentException($"{Expected<T>()}, found lists of more elements than an array holds.");
        var items = new T[count];
        var read = 0;
        Fill(list, shape, items, ref read);
        return new(items, shape);
    }

    /// <summary>Follows the first items down, and returns the rank.</summary>
    static int Measure<T>(ParamValue[] list, Span<int> shape)
        where T : unmanaged
    {
        for (var rank = 0; rank < shape.Length; rank++)
        {
            shape[rank] = list.Length;
            if (list is not [{ Kind: ParamValueKind.List } first, ..])
                return rank + 1;
            list = (ParamValue[])first.AsList();
        }
        throw new ArgumentException($"{Expected<T>()}, found lists nested deeper than {shape.Length}.");
    }

    static void Fill<T>(ParamValue[] list, ReadOnlySpan<int> shape, T[] items, ref int read)
        where T : unmanaged
    {
        if (list.Length != shape[0])
            throw new ArgumentException($"{Expected<T>()}, found lists of {shape[0]} and of {list.Length} items side by side.");
        foreach (var item in list)
        {
            if (shape.Length > 1 && item.Kind == ParamValueKind.List)
                Fill((ParamValue[])item.AsList(), shape[1..], items, ref read);
            else if (shape.Length == 1 && ParamNumber.TryConvert(item, exact: false, out T number))
                items[read++] = number;
            else
                throw new ArgumentException($"{Expected<T>()}, found a list with {item.Describe()} in it.");
        }
    }

    static bool IsNumber<T>() => ParamNumber.Knows<T>() && typeof(T) != typeof(bool);

    static string Expected<T>() => $"Expected an array of {ArrayText.ElementName(typeof(T))}";
}
