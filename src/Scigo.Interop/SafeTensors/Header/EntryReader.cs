using Scigo.Json;

namespace Scigo.Interop.SafeTensors.Header;

/// <summary>Reads what a header says about one tensor.</summary>
static class EntryReader
{
    // NumPy's limit: more are a mistake, or want long messages.
    const int MostDimensions = 64;

    internal static SafeTensor Read(ref JsonReader reader, string name)
    {
        var at = reader.Position;
        TensorType? type = null;
        long[]? shape = null, offsets = null;
        var isTwice = false;
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "dtype":
                    isTwice |= type is not null;
                    type = ReadType(ref reader, name);
                    break;
                case "shape":
                    isTwice |= shape is not null;
                    shape = ReadNumbers(ref reader);
                    break;
                case "data_offsets":
                    isTwice |= offsets is not null;
                    offsets = ReadNumbers(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        if (isTwice)
            throw Error(ModelFormatError.Corrupt, "has a member twice");
        if (type is null || shape is null || offsets is null)
            throw Error(ModelFormatError.MissingMember, "lacks one of dtype, shape and data_offsets");
        if (shape.Length > MostDimensions)
            throw Error(ModelFormatError.LimitExceeded, $"has {shape.Length} dimensions, over the limit of {MostDimensions}");
        if (offsets is not [var begin, var end])
            throw Error(ModelFormatError.Corrupt, $"has {offsets.Length} data_offsets, not two");
        if (begin > end)
            throw Error(ModelFormatError.Corrupt, $"ends at byte {end} of the data, before it begins at {begin}");
        if (SizeOf(shape, type.Size) is not { } size)
            throw Error(ModelFormatError.Corrupt, $"has the shape [{string.Join(", ", shape)}], more numbers than can be counted");
        if (size != end - begin)
            throw Error(
                ModelFormatError.Corrupt,
                $"has {end - begin} bytes, where {type.Name} of the shape [{string.Join(", ", shape)}] takes {size}");
        return new SafeTensor(name, type, shape, begin, end, at);

        ModelFormatException Error(ModelFormatError error, string what) => new(error, $"The tensor \"{name}\" {what}.", at, name);
    }

    static TensorType ReadType(ref JsonReader reader, string name)
    {
        var at = reader.Position;
        var word = reader.ReadChars();
        return TensorType.Find(word) ?? throw new ModelFormatException(
            ModelFormatError.InvalidValue, $"The tensor \"{name}\" has numbers of the type \"{word}\"; known are {TensorType.Names}.", at, name);
    }

    static long[] ReadNumbers(ref JsonReader reader)
    {
        var numbers = new List<long>();
        reader.BeginArray();
        while (reader.NextElement())
            numbers.Add(reader.ReadInteger(0, long.MaxValue));
        return [.. numbers];
    }

    // Null for more bytes than can be counted, as the format's own library counts: a zero behind a product too large does not help.
    static long? SizeOf(long[] shape, int size)
    {
        UInt128 count = 1;
        foreach (var dimension in shape)
        {
            count *= (ulong)dimension;
            if (count > ulong.MaxValue)
                return null;
        }
        return count * (uint)size is var bytes && bytes <= long.MaxValue ? (long)bytes : null;
    }
}
