namespace Scigo.Protobuf.Tests.Support;

// An array of numbers of any type as its shape and its numbers.
static class Flat
{
    public static int[] ShapeOf(ParamValue value) => Visit(value, static (shape, _) => shape);

    public static ParamValue[] ItemsOf(ParamValue value) => Visit(value, static (_, items) => items);

    static TResult Visit<TResult>(ParamValue value, Func<int[], ParamValue[], TResult> visit) => value.ElementType switch
    {
        var t when t == typeof(bool) => Visit<bool, TResult>(value, static x => x, visit),
        var t when t == typeof(sbyte) => Visit<sbyte, TResult>(value, static x => x, visit),
        var t when t == typeof(short) => Visit<short, TResult>(value, static x => x, visit),
        var t when t == typeof(int) => Visit<int, TResult>(value, static x => x, visit),
        var t when t == typeof(long) => Visit<long, TResult>(value, static x => x, visit),
        var t when t == typeof(byte) => Visit<byte, TResult>(value, static x => x, visit),
        var t when t == typeof(ushort) => Visit<ushort, TResult>(value, static x => x, visit),
        var t when t == typeof(uint) => Visit<uint, TResult>(value, static x => x, visit),
        var t when t == typeof(ulong) => Visit<ulong, TResult>(value, static x => x, visit),
        var t when t == typeof(Half) => Visit<Half, TResult>(value, static x => x, visit),
        var t when t == typeof(float) => Visit<float, TResult>(value, static x => x, visit),
        _ => Visit<double, TResult>(value, static x => x, visit),
    };

    static TResult Visit<T, TResult>(ParamValue value, Func<T, ParamValue> box, Func<int[], ParamValue[], TResult> visit)
        where T : unmanaged
    {
        var array = value.AsArray<T>();
        return visit(array.Shape.ToArray(), [.. array.Span.ToArray().Select(box)]);
    }
}
