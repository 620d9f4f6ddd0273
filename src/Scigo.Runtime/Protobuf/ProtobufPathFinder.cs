using System.Globalization;
using System.Text;
using Scigo.Schema;

namespace Scigo.Protobuf;

/// <summary>Follows the schemas to the innermost member that a byte of a message belongs to.</summary>
ref struct ProtobufPathFinder(ReadOnlySpan<byte> data, long offset, ModelOptions options)
{
    const int ValueField = 1;
    const int KeyField = 1;
    const int EntryValueField = 2;

    readonly ReadOnlySpan<byte> data = data;
    readonly MemberPath path = new();

    // Decoding goes no deeper; the byte at which it failed cannot lie deeper either.
    int depth = options.Limits.MaxDepth;

    public readonly string? Text => path.ToText();

    /// <summary>Follows a model's message.</summary>
    public void Model(ModelSchema schema, int start, int end)
    {
        if (!Find(start, end, out var field) || depth-- <= 0)
            return;
        path.Enter();
        var id = field.Field is ReservedFields.NullMembers or ReservedFields.EmptyMembers ? NotedAt(field) : field.Field;
        foreach (var member in schema.Members)
        {
            if (member.Id != id)
                continue;
            path.Name(member.Name);
            if (id == field.Field)
                Value(schema, member.ParsedType.NotNull, field, start);
            return;
        }
    }

    /// <summary>Follows a <c>google.protobuf.Any</c>.</summary>
    public void Any(int start, int end)
    {
        ModelSchema? schema = null;
        var scanner = new FieldScanner(data, start, end);
        while (scanner.Next())
        {
            if (scanner.Field != AnyFields.TypeUrl)
                continue;
            var url = Encoding.UTF8.GetString(data[scanner.ValueStart..scanner.End]);
            schema = Models.CatalogOf(options).FindByProtoName(url[(url.LastIndexOf('/') + 1)..])?.Schema;
        }
        if (schema is not null && Find(start, end, out var field) && field.Field == AnyFields.Value)
            Model(schema, field.ValueStart, field.End);
    }

    void Value(ModelSchema owner, SchemaType type, FieldScanner field, int start)
    {
        switch (type.Kind)
        {
            case WireKind.Model when Nested(owner, type.Name) is { } schema:
                Model(schema, field.ValueStart, field.End);
                break;
            case WireKind.Any:
                Any(field.ValueStart, field.End);
                break;
            case WireKind.List when !(type.Element!.IsScalar && field.Type == WireType.Len):
                path.Enter();
                path.Index(CountBefore(field, start));
                Element(owner, type.Element!, field);
                break;
            case WireKind.Map:
                Entry(owner, type, field);
                break;
        }
    }

    void Element(ModelSchema owner, SchemaType type, FieldScanner field)
    {
        if (type.IsSingular)
            Value(owner, type, field, field.Start);
        else if (depth-- > 0 && Find(field.ValueStart, field.End, out var value) && value.Field == ValueField)
            Value(owner, type.NotNull, value, field.ValueStart);
    }

    void Entry(ModelSchema owner, SchemaType type, FieldScanner field)
    {
        path.Enter();
        var scanner = new FieldScanner(data, field.ValueStart, field.End);
        while (scanner.Next())
        {
            if (scanner.Field == KeyField)
                path.Key(KeyAt(type.Key!, scanner));
        }
        if (Find(field.ValueStart, field.End, out var value) && value.Field == EntryValueField)
            Element(owner, type.Element!, value);
    }

    readonly string KeyAt(SchemaType type, FieldScanner key)
    {
        if (type.Kind == WireKind.String)
            return Encoding.UTF8.GetString(data[key.ValueStart..key.End]);
        if (type.Encoding == "fixed")
            return key.End - key.ValueStart is sizeof(uint) or sizeof(ulong) ? KeyText.Of(type, data[key.ValueStart..key.End]) : "";
        FieldScanner.ReadVarint(data, key.ValueStart, key.End, out var number);
        if (type.Kind == WireKind.Bool)
            return number != 0 ? "true" : "false";
        return type.Encoding == "zigzag"
            ? Wire.Integers.UnZigZag(number).ToString(CultureInfo.InvariantCulture)
            : Widening.IsSigned(type) ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    // The member that a list of null or empty members names at the byte.
    readonly int NotedAt(FieldScanner field)
    {
        var at = field.ValueStart;
        ulong id = 0;
        while (at < field.End && at <= offset)
            at = FieldScanner.ReadVarint(data, at, field.End, out id);
        return (int)Math.Min(id, int.MaxValue);
    }

    readonly int CountBefore(FieldScanner field, int start)
    {
        var count = 0;
        var scanner = new FieldScanner(data, start, field.Start);
        while (scanner.Next())
            count += scanner.Field == field.Field ? 1 : 0;
        return count;
    }

    readonly bool Find(int start, int end, out FieldScanner found)
    {
        found = new FieldScanner(data, start, end);
        while (found.Next())
        {
            if (found.Contains(offset))
                return true;
        }
        return false;
    }

    static ModelSchema? Nested(ModelSchema owner, string name)
    {
        foreach (var schema in owner.Reachable())
        {
            if (schema.WireName == name)
                return schema;
        }
        return null;
    }
}
