namespace Scigo.Interop.Gob.Reading;

ref partial struct ValueReader
{
    // The low bit says whether the others are complemented.
    static long Signed(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    double[] Floats(int count)
    {
        var values = GC.AllocateUninitializedArray<double>(Present(count));
        var reader = new UintReader(bytes[position..end]);
        var read = reader.ReadFloats(values);
        if (read < count)
            throw BadNumber(reader, read);
        position += reader.Position;
        return values;
    }

    long[] Ints(int count)
    {
        var values = new long[Present(count)];
        var reader = new UintReader(bytes[position..end]);
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.TryRead(out var value))
                throw BadNumber(reader, i);
            values[i] = Signed(value);
        }
        position += reader.Position;
        return values;
    }

    ulong[] Uints(int count)
    {
        var values = new ulong[Present(count)];
        var reader = new UintReader(bytes[position..end]);
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.TryRead(out values[i]))
                throw BadNumber(reader, i);
        }
        position += reader.Position;
        return values;
    }

    bool[] Bools(int count)
    {
        var values = new bool[Present(count)];
        for (var i = 0; i < values.Length; i++)
            values[i] = Bool();
        return values;
    }

    // Every number takes a byte at least.
    int Present(int count) => count <= end - position ? count : throw Truncated((ulong)count);

    ModelFormatException BadNumber(UintReader reader, int index)
    {
        position += reader.Position;
        path.Enter();
        path.Index(index);
        return position < end && bytes[position] is >= 0x80 and < 0xF8
            ? Error(ModelFormatError.Corrupt, "A number has more than 8 bytes.")
            : Truncated(1);
    }
}
