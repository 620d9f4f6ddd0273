using System.Runtime.InteropServices;
using System.Text;
using Scigo.Json;

namespace Scigo.Schema;

/// <summary>Writes what it is told of a record as JSON.</summary>
ref partial struct JsonVisitor(JsonWriter output, bool everything, ApartBytes? source) : IRecordVisitor
{
    // Longer lists and maps are cut.
    const int MostElements = 100;

    // Whether each list and map that is open still writes what it is told, and how much it was told.
    readonly Stack<(int Count, int Told)> open = [];
    JsonWriter writer = output;
    int muted;
    int nextApart;

    public void BeginType(ModelSchema schema)
    {
        writer.BeginObject();
        writer.WriteName("type"u8);
        writer.WriteString(schema.WireName);
        writer.WriteName("params"u8);
    }

    public void EndType() => writer.EndObject();

    public void Flush() => writer.Flush();

    public void BeginModel(ModelSchema schema, bool polymorphic)
    {
        if (muted > 0)
            return;
        if (polymorphic)
            BeginType(schema);
        writer.BeginObject();
    }

    public void Member(SchemaMember member)
    {
        if (muted == 0)
            writer.WriteName(member.Name);
    }

    public void EndModel(bool polymorphic)
    {
        if (muted > 0)
            return;
        writer.EndObject();
        if (polymorphic)
            EndType();
    }

    public void BeginList(int count)
    {
        if (muted == 0)
            writer.BeginArray(multiline: true);
        open.Push((count, 0));
    }

    public void Element(int index) => Tell();

    public void EndList()
    {
        var left = Close();
        if (muted > 0)
            return;
        if (left > 0)
            writer.WriteString($"… {left} more");
        writer.EndArray();
    }

    public void BeginMap(int count)
    {
        if (muted == 0)
            writer.BeginObject();
        open.Push((count, 0));
    }

    public void Key(SchemaType type, scoped ReadOnlySpan<byte> key)
    {
        Tell();
        if (muted == 0)
            writer.WriteName(KeyText.Of(type, key));
    }

    public void EndMap()
    {
        var left = Close();
        if (muted > 0)
            return;
        if (left > 0)
        {
            writer.WriteName("…");
            writer.WriteString($"{left} more");
        }
        writer.EndObject();
    }

    public void Null()
    {
        if (muted == 0)
            writer.WriteNull();
    }

    public void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes)
    {
        if (muted == 0)
            WriteNumber(type, bytes);
    }

    public void String(scoped ReadOnlySpan<byte> utf8)
    {
        if (muted == 0)
            writer.WriteString(Encoding.UTF8.GetString(utf8));
    }

    public readonly void BeginValue(int at, int size, int position)
    {
    }

    public readonly void EndValue(int position)
    {
    }

    void WriteNumber(SchemaType type, scoped ReadOnlySpan<byte> bytes)
    {
        switch (type.Name)
        {
            case "bool": writer.WriteBoolean(bytes[0] != 0); break;
            case "float16": writer.WriteNumber(MemoryMarshal.Read<Half>(bytes)); break;
            case "float32": writer.WriteNumber(MemoryMarshal.Read<float>(bytes)); break;
            case "float64": writer.WriteNumber(MemoryMarshal.Read<double>(bytes)); break;
            case var word when word.StartsWith('u'): writer.WriteInteger(RecordInteger.Unsigned(bytes)); break;
            default: writer.WriteInteger(RecordInteger.Signed(bytes)); break;
        }
    }

    // From the first element that is too much on, nothing is written until the list ends.
    void Tell()
    {
        var (count, told) = open.Pop();
        open.Push((count, told + 1));
        if (told == MostElements && !everything)
            muted++;
    }

    // Returns how many elements were not written.
    int Close()
    {
        var (count, _) = open.Pop();
        if (everything || count <= MostElements)
            return 0;
        muted--;
        return count - MostElements;
    }
}
