namespace Scigo.Corpus;

public enum ByteEnum : byte
{
    Low = byte.MinValue,
    High = byte.MaxValue,
}

public enum SByteEnum : sbyte
{
    Low = sbyte.MinValue,
    High = sbyte.MaxValue,
}

public enum Int16Enum : short
{
    Low = short.MinValue,
    High = short.MaxValue,
}

public enum UInt16Enum : ushort
{
    Low = ushort.MinValue,
    High = ushort.MaxValue,
}

public enum Int32Enum : int
{
    Low = int.MinValue,
    High = int.MaxValue,
}

public enum UInt32Enum : uint
{
    Low = uint.MinValue,
    High = uint.MaxValue,
}

public enum Int64Enum : long
{
    Low = long.MinValue,
    High = long.MaxValue,
}

public enum UInt64Enum : ulong
{
    Low = ulong.MinValue,
    High = ulong.MaxValue,
}

[Flags]
public enum Flags
{
    None = 0,
    One = 1,
    Two = 2,
    Four = 4,
}
