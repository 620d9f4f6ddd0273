using Scigo.Binary;

namespace Scigo.Schema;

/// <summary>An array that a file keeps apart from its record.</summary>
/// <param name="Path">Where in the model it is: <c>steps[1].estimator.mean</c>.</param>
/// <param name="Type">The type of its numbers: <c>float64</c>.</param>
/// <param name="Shape">Its dimensions.</param>
sealed record ApartArray(string Path, string Type, int[] Shape);

/// <summary>Lists the arrays that a record leaves out, in order: what a file's manifest says about its sections.</summary>
static class ApartArrays
{
    /// <summary>Returns the arrays of a record, header included.</summary>
    /// <exception cref="ModelFormatException">The record does not fit the schemas.</exception>
    public static List<ApartArray> Of(ReadOnlySpan<byte> record, WrittenSchemas schemas, ModelOptions options)
    {
        var reader = new RecordReader(record, options) { ArraysApart = true };
        var header = reader.BeginBlock(2 * sizeof(ulong));
        var schema = schemas.Find(reader.Read<ulong>(header))
            ?? throw reader.Error(ModelFormatError.UnknownType, "The record's model is not among the schemas.", header);
        var collector = new Collector([]);
        SchemaWalker.Walk(ref reader, schemas, schema, ref collector);
        return collector.Found;
    }

    readonly struct Collector(List<ApartArray> found) : IRecordVisitor
    {
        readonly MemberPath path = new();

        public List<ApartArray> Found => found;

        public void BeginValue(int at, int size, int position)
        {
        }

        public void EndValue(int position)
        {
        }

        public void BeginModel(ModelSchema schema, bool polymorphic) => path.Enter();

        public void Member(SchemaMember member) => path.Name(member.Name);

        public void EndModel(bool polymorphic) => path.Leave();

        public void BeginList(int count) => path.Enter();

        public void Element(int index) => path.Index(index);

        public void EndList() => path.Leave();

        public void BeginMap(int count) => path.Enter();

        public void Key(SchemaType type, scoped ReadOnlySpan<byte> key) => path.Key(KeyText.Of(type, key));

        public void EndMap() => path.Leave();

        public void Null()
        {
        }

        public void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes)
        {
        }

        public void String(scoped ReadOnlySpan<byte> utf8)
        {
        }

        public void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
        {
            if (apart)
                found.Add(new ApartArray(path.ToText() ?? "", type.Element?.Name ?? "uint8", shape.ToArray()));
        }
    }
}
