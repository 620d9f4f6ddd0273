using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// What the generator emits for a model of numbers alone. It takes a few bytes in protobuf at most: room is made for all of them at once,
/// and where the next field goes stays in a register.
/// </summary>
/// <typeparam name="T">The model.</typeparam>
/// <typeparam name="TSelf">The codec itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IShortModelWire<T, TSelf> : IModelWire<T>
    where TSelf : struct, IShortModelWire<T, TSelf>
{
    /// <summary>The most bytes that the fields take, with their tags.</summary>
    static abstract int LongestFields { get; }

    /// <summary>Writes the fields where there is room for <see cref="LongestFields"/> bytes; returns what is behind them.</summary>
    static abstract ref byte WriteFields(ref byte at, T value);

    static void IModelWire<T>.WriteFields(ref ProtobufWriter writer, T value) =>
        writer.EndFew(ref TSelf.WriteFields(ref writer.BeginFew(TSelf.LongestFields), value));

    // Short enough for a length of one byte.
    static int IWire<T>.LongestValue => TSelf.LongestFields < 0x80 ? 1 + TSelf.LongestFields : 0;

    static ref byte IWire<T>.WriteField(ref byte at, int field, T value)
    {
        ref var length = ref Base128.WriteTag(ref at, field, WireType.Len);
        ref var start = ref Unsafe.Add(ref length, 1);
        ref var end = ref TSelf.WriteFields(ref start, value);
        length = (byte)Unsafe.ByteOffset(ref start, ref end);
        return ref end;
    }
}
