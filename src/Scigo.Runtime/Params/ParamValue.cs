using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Scigo;

/// <summary>
/// One parameter of a model, or one entry of its metadata: a value of one of the kinds of <see cref="ParamValueKind"/>. Null,
/// booleans and numbers are held without allocation. The default value is null. Immutable, save that an array over memory which
/// someone keeps changes with it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The kinds are named after what they hold.")]
public readonly partial struct ParamValue
{
    // A string, ParamArray, ParamValue[], ParamSet or model.
    readonly object? reference;

    // A boolean, an integer or the bits of a double.
    readonly ulong bits;
    readonly ParamValueKind kind;

    // Whether an integer is negative, so that bits above long.MaxValue have one meaning only.
    readonly bool negative;

    ParamValue(ParamValueKind kind, ulong bits, bool negative = false)
    {
        this.kind = kind;
        this.bits = bits;
        this.negative = negative;
    }

    ParamValue(ParamValueKind kind, object? reference)
    {
        this.kind = reference is null ? ParamValueKind.Null : kind;
        this.reference = reference;
    }

    /// <summary>The value that stands for nothing, also <c>default</c>.</summary>
    public static ParamValue Null => default;

    /// <summary>What the value is.</summary>
    public ParamValueKind Kind => kind;

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => kind == ParamValueKind.Null;

    /// <summary>Whether the value is an integer or a floating-point number.</summary>
    public bool IsNumber => kind is ParamValueKind.Integer or ParamValueKind.Float;

    /// <summary>The type of an array's elements; <c>null</c> for every other kind.</summary>
    public Type? ElementType => kind == ParamValueKind.Array ? ((ParamArray)reference!).ElementType : null;

    /// <summary>Holds an array of any element type, without copying it.</summary>
    public static ParamValue FromArray<T>(NDArray<T> array)
        where T : unmanaged => new(ParamValueKind.Array, new ParamArray<T>(array));

    /// <summary>Copies values into a list: <c>ParamValue.FromList([1, "two", 3.0])</c>.</summary>
    public static ParamValue FromList(ReadOnlySpan<ParamValue> items) => new(ParamValueKind.List, items.ToArray());

    /// <summary>Copies values into a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static ParamValue FromList(IEnumerable<ParamValue> items) => new(ParamValueKind.List, new List<ParamValue>(items).ToArray());

    /// <summary>Copies entries into a map, in the order of enumeration; a <see cref="ParamSet"/> is held as it is.</summary>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is <c>null</c>.</exception>
    public static ParamValue FromMap(IEnumerable<KeyValuePair<string, ParamValue>> entries) =>
        new(ParamValueKind.Map, entries as ParamSet ?? ParamSet.Copy(entries));

    /// <summary>Holds an annotated model, the same instance and not a copy; <c>null</c> becomes <see cref="Null"/>. Whether its type
    /// is a model shows when it is encoded.</summary>
    public static ParamValue FromModel(object? model) => new(ParamValueKind.Model, model);
}
