using Scigo.Schema;

namespace Scigo.Protobuf.Tests.Support;

// Makes models of any shape from a seed: numbers at their edges, nulls, empty collections.
sealed class RandomModels(int seed, bool sparse = true)
{
    // Deeper than this, collections are empty and references null.
    const int MostDepth = 4;

    readonly Random random = new(seed);
    int depth;

    public object Next(ModelCodec codec)
    {
        depth++;
        var reader = new ProtobufReader([], ShapeCatalog.Options);
        var model = codec.ReadFields(ref reader, merge: false, null);
        for (var i = 0; i < codec.Schema.Members.Count; i++)
            model = codec.SetParam(model, i, Value(codec.Schema.Members[i].ParsedType), apply: true);
        depth--;
        return model;
    }

    ParamValue Value(SchemaType type) => type.Kind switch
    {
        WireKind.Bool => random.Next(2) == 0,
        WireKind.Integer => Integer(type),
        WireKind.Float => Float(type),
        WireKind.String => Text(),
        WireKind.Bytes => Bytes(Count()),
        WireKind.Array or WireKind.Vector => Array(type.Element!, [Count()]),
        WireKind.NDArray => Array(type.Element!, [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(sparse ? 0 : 1, 4))]),
        WireKind.List => ParamValue.FromList(Enumerable.Range(0, Count()).Select(_ => Value(type.Element!)).ToArray()),
        WireKind.Map => Map(type),
        WireKind.Model => ParamValue.FromModel(Next(ShapeCatalog.Codec(type.Name))),
        WireKind.Any => ParamValue.FromModel(Next(ShapeCatalog.Codec(depth < MostDepth && random.Next(3) == 0 ? "shapes.nested" : "shapes.leaf"))),
        _ when depth > MostDepth || (sparse && random.Next(3) == 0) => ParamValue.Null,
        _ => Value(type.Element!),
    };

    int Count() => depth > MostDepth ? 0 : random.Next(sparse ? 0 : 1, 5);

    ParamValue Map(SchemaType type)
    {
        var entries = new Dictionary<string, ParamValue>();
        for (var count = Count(); count > 0; count--)
            entries[Key(type.Key!)] = NonZero(type.Element!);
        return ParamValue.FromMap(entries);
    }

    // Google's C# leaves zeros out of a map's entries; other languages write them, and so does Scigo.
    ParamValue NonZero(SchemaType type) => type.Kind switch
    {
        WireKind.Bool => true,
        WireKind.Integer => random.Next(1, 127),
        WireKind.Float => 0.5,
        WireKind.String => "text " + random.Next(),
        WireKind.Bytes => Bytes(3),
        _ => Value(type),
    };

    string Key(SchemaType type) => type.Kind switch
    {
        WireKind.Bool => "true",
        WireKind.String => "k" + random.Next(1000),
        _ => FormattableString.Invariant($"{random.Next(1, 127)}"),
    };

    ParamValue Integer(SchemaType type)
    {
        var bits = type.ScalarSize * 8;
        var value = random.Next(6) switch
        {
            0 => 0L,
            1 => 1,
            2 => -1,
            3 => long.MinValue,
            4 => long.MaxValue,
            _ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
        };
        return Widening.IsSigned(type) ? value >> (64 - bits) : (ulong)value >> (64 - bits);
    }

    ParamValue Float(SchemaType type)
    {
        var value = random.Next(6) switch
        {
            0 => 0.0,
            1 => -0.0,
            2 => double.PositiveInfinity,
            3 => 0.5,
            _ => random.NextDouble() * 100 - 50,
        };
        return type.ScalarSize == 2 ? (double)(Half)value : type.ScalarSize == 4 ? (float)value : value;
    }

    ParamValue Text() => random.Next(4) switch
    {
        0 => sparse ? "" : "a",
        1 => "héllo ✓ 🎲",
        2 => new string('x', random.Next(120, 140)),
        _ => "text " + random.Next(),
    };

    byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    ParamValue Array(SchemaType element, int[] shape) => element.Name switch
    {
        "bool" => Array(shape, _ => random.Next(2) == 0),
        "int8" => Array(shape, _ => Integer(element).AsNumber<sbyte>()),
        "int16" => Array(shape, _ => Integer(element).AsNumber<short>()),
        "int32" => Array(shape, _ => Integer(element).AsNumber<int>()),
        "int64" => Array(shape, _ => Integer(element).AsInt64()),
        "uint8" => Array(shape, _ => Integer(element).AsNumber<byte>()),
        "uint16" => Array(shape, _ => Integer(element).AsNumber<ushort>()),
        "uint32" => Array(shape, _ => Integer(element).AsNumber<uint>()),
        "uint64" => Array(shape, _ => Integer(element).AsUInt64()),
        "float16" => Array(shape, _ => (Half)Float(element).AsDouble()),
        "float32" => Array(shape, _ => (float)Float(element).AsDouble()),
        _ => Array(shape, _ => Float(element).AsDouble()),
    };

    static ParamValue Array<T>(int[] shape, Func<int, T> next)
        where T : unmanaged
    {
        var count = shape.Aggregate(1, static (a, b) => a * b);
        return ParamValue.FromArray(new NDArray<T>(Enumerable.Range(0, count).Select(next).ToArray(), shape));
    }
}
