using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Buffers;

/// <summary>
/// ASCII between chars and bytes, for names of a few characters, which most strings of a model are: the general transcoders spend
/// longer on getting started than on such a name.
/// </summary>
static class AsciiText
{
    /// <summary>Writes the characters as bytes; returns <c>false</c>, having written anything, when one is not ASCII.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        if (bytes.Length < chars.Length)
            return false;
        ref var from = ref MemoryMarshal.GetReference(chars);
        ref var to = ref MemoryMarshal.GetReference(bytes);
        var i = 0;
        if (chars.Length >= Vector128<ushort>.Count)
        {
            // The last step reads and writes the last eight again: i + 8 never passes Length, which bytes holds too.
            for (var last = chars.Length - Vector128<ushort>.Count; ; i = Math.Min(i + Vector128<ushort>.Count, last))
            {
                var eight = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref from), (nuint)i);
                if ((eight & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
                    return false;
                Vector128.Narrow(eight, eight).GetLower().StoreUnsafe(ref to, (nuint)i);
                if (i == last)
                    return true;
            }
        }
        if (chars.Length >= 4)
        {
            // As above, four at a time.
            for (var last = chars.Length - 4; ; i = last)
            {
                var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref from, i)));
                if ((four & 0xFF80FF80FF80FF80) != 0)
                    return false;
                var narrow = Vector128.CreateScalarUnsafe(four).AsUInt16();
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i), Vector128.Narrow(narrow, narrow).AsUInt32().ToScalar());
                if (i == last)
                    return true;
            }
        }
        if (chars.Length >= 2)
        {
            // As above, two at a time.
            for (var last = chars.Length - 2; ; i = last)
            {
                var two = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref from, i)));
                if ((two & 0xFF80FF80) != 0)
                    return false;
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, i), (ushort)(two | two >> 8));
                if (i == last)
                    return true;
            }
        }
        if (chars.Length == 0)
            return true;
        to = (byte)from;
        return from <= 0x7F;
    }

    /// <summary>Writes the bytes as characters; returns <c>false</c>, having written anything, when one is not ASCII.</summary>
    public static bool TryWiden(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        Debug.Assert(chars.Length >= bytes.Length);
        ref var from = ref MemoryMarshal.GetReference(bytes);
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        var i = 0;
        if (bytes.Length >= sizeof(ulong) && chars.Length >= bytes.Length)
        {
            // As above: i + 8 never passes the length of the shorter of the two.
            for (var last = bytes.Length - sizeof(ulong); ; i = Math.Min(i + sizeof(ulong), last))
            {
                var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, i));
                if ((eight & 0x8080808080808080) != 0)
                    return false;
                Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsByte()).StoreUnsafe(ref to, (nuint)i);
                if (i == last)
                    return true;
            }
        }
        for (; i < bytes.Length; i++)
        {
            if (bytes[i] > 0x7F)
                return false;
            chars[i] = (char)bytes[i];
        }
        return true;
    }

    /// <summary>Whether the bytes are the text, all of it ASCII.</summary>
    public static bool Equals(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> chars)
    {
        if (bytes.Length != chars.Length)
            return false;
        ref var left = ref MemoryMarshal.GetReference(bytes);
        ref var right = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        var i = 0;
        if (bytes.Length >= sizeof(ulong))
        {
            // As above: i + 8 never passes the length that both have.
            for (var last = bytes.Length - sizeof(ulong); ; i = Math.Min(i + sizeof(ulong), last))
            {
                var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref left, i));
                var wide = Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsByte());
                if ((eight & 0x8080808080808080) != 0 || wide != Vector128.LoadUnsafe(ref right, (nuint)i))
                    return false;
                if (i == last)
                    return true;
            }
        }
        for (; i < bytes.Length; i++)
        {
            if (bytes[i] > 0x7F || bytes[i] != chars[i])
                return false;
        }
        return true;
    }
}
