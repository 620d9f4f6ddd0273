using MessagePack;

namespace Scigo.Files;

/// <summary>Tags in the manifest: plain values, lists and maps. Models are not among them.</summary>
static class ParamPack
{
    /// <summary>The most lists and maps in each other.</summary>
    public const int MaxDepth = 64;

    public static void Write(ref MessagePackWriter writer, ParamSet map, int depth)
    {
        writer.WriteMapHeader(map.Count);
        foreach (var (name, value) in map)
        {
            writer.WriteText(name);
            Write(ref writer, value, depth);
        }
    }

    static void Write(ref MessagePackWriter writer, ParamValue value, int depth)
    {
        if (depth == 0)
            Throw.TooDeepToWrite(MaxDepth);
        switch (value.Kind)
        {
            case ParamValueKind.Null:
                writer.WriteNil();
                break;
            case ParamValueKind.Boolean:
                writer.Write(value.AsBoolean());
                break;
            case ParamValueKind.Integer when value.TryGetInt64(out var signed):
                writer.Write(signed);
                break;
            case ParamValueKind.Integer:
                writer.Write(value.AsUInt64());
                break;
            case ParamValueKind.Float:
                writer.Write(value.AsDouble());
                break;
            case ParamValueKind.String:
                writer.WriteText(value.AsString());
                break;
            case ParamValueKind.Bytes:
                writer.Write(value.AsBytes().Span);
                break;
            case ParamValueKind.Map:
                Write(ref writer, value.AsMap(), depth - 1);
                break;
            case ParamValueKind.Model:
                throw new InvalidOperationException($"A {value.AsModel().GetType().Name} cannot be a tag of a model: tags are plain values.");
            default:
                var items = value.AsList();
                writer.WriteArrayHeader(items.Count);
                foreach (var item in items)
                    Write(ref writer, item, depth - 1);
                break;
        }
    }

    public static ParamSet ReadMap(ref ManifestReader reader, int depth)
    {
        var map = new ParamSetBuilder();
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
            map.Add(key, Read(ref reader, depth));
        return map.Build();
    }

    static ParamValue Read(ref ManifestReader reader, int depth)
    {
        if (depth == 0)
            throw reader.Error($"Tags are nested deeper than {MaxDepth} lists and maps.", ModelFormatError.LimitExceeded);
        return reader.NextType() switch
        {
            MessagePackType.Nil => reader.Skip(default(ParamValue)),
            MessagePackType.Boolean => reader.ReadBoolean(),
            MessagePackType.Integer => ReadInteger(ref reader),
            MessagePackType.Float => reader.ReadDouble(),
            MessagePackType.String => reader.ReadText(),
            MessagePackType.Binary => reader.ReadBinary(),
            MessagePackType.Map => ParamValue.FromMap(ReadMap(ref reader, depth - 1)),
            MessagePackType.Array => ReadList(ref reader, depth - 1),
            _ => throw reader.Error("A tag is of a kind that has no meaning here."),
        };
    }

    static ParamValue ReadInteger(ref ManifestReader reader)
    {
        if (reader.NextIsNegative())
            return reader.ReadInteger(long.MinValue, -1);
        var value = reader.ReadUInt64();
        return value > long.MaxValue ? value : (long)value;
    }

    static ParamValue ReadList(ref ManifestReader reader, int depth)
    {
        var items = new ParamValue[reader.BeginArray()];
        for (var i = 0; i < items.Length; i++)
            items[i] = Read(ref reader, depth);
        return ParamValue.FromList(items);
    }
}
