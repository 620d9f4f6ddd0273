using Scigo.Binary;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>The name, type and shape of an array that stands apart from its record.</summary>
readonly record struct ArrayDescription(string Name, string DType, int[] Shape)
{
    /// <summary>The schema's word for the numbers of an array; those of <c>bytes</c> are <c>uint8</c>.</summary>
    public static string DTypeOf(SchemaType array) => array.Element?.Name ?? "uint8";
}

/// <summary>Finds the arrays that stand apart from a record, in order.</summary>
readonly struct SectionNames(List<ArrayDescription> found) : IRecordVisitor
{
    readonly MemberPath path = new();

    /// <param name="record">A record without its long arrays.</param>
    /// <param name="schemas">What it was written under, the model's own schema first.</param>
    /// <param name="options">How it was written.</param>
    public static List<ArrayDescription> Of(ReadOnlySpan<byte> record, IReadOnlyList<ModelSchema> schemas, ModelOptions options)
    {
        var visitor = new SectionNames([]);
        var reader = new RecordReader(record, options) { ArraysApart = true };
        reader.BeginBlock(BinaryRecord.HeaderSize);
        SchemaWalker.Walk(ref reader, new WrittenSchemas(schemas), schemas[0], ref visitor);
        return visitor.Found;
    }

    List<ArrayDescription> Found => found;

    public void BeginModel(ModelSchema schema, bool polymorphic) => path.Begin();

    public void Member(SchemaMember member) => path.Member(member.Name);

    public void EndModel(bool polymorphic) => path.End();

    public void BeginList(int count) => path.Begin();

    public void Element(int index) => path.Element(index);

    public void EndList() => path.End();

    public void BeginMap(int count) => path.Begin();

    public void Key(SchemaType type, ReadOnlySpan<byte> key) => path.Key(type, key);

    public void EndMap() => path.End();

    public void Null()
    {
    }

    public void Scalar(SchemaType type, ReadOnlySpan<byte> bytes)
    {
    }

    public void String(ReadOnlySpan<byte> utf8)
    {
    }

    public void Array(SchemaType type, ReadOnlySpan<int> shape, ReadOnlySpan<byte> bytes, bool apart)
    {
        if (apart)
            found.Add(new ArrayDescription(path.ToString(), ArrayDescription.DTypeOf(type), shape.ToArray()));
    }
}
