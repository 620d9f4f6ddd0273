using Scigo.Binary;

namespace Scigo.Schema;

/// <summary>Goes past a value of a record, and past the arrays of it that stand apart.</summary>
struct SkippingVisitor(ArraySource? arrays) : IRecordVisitor
{
    int position;

    public readonly void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
        if (apart)
            arrays?.Skip(position);
    }

    public void BeginValue(int at, int size, int position) => this.position = position;

    public readonly void EndValue(int position)
    {
    }

    public readonly void BeginModel(ModelSchema schema, bool polymorphic)
    {
    }

    public readonly void Member(SchemaMember member)
    {
    }

    public readonly void EndModel(bool polymorphic)
    {
    }

    public readonly void BeginList(int count)
    {
    }

    public readonly void Element(int index)
    {
    }

    public readonly void EndList()
    {
    }

    public readonly void BeginMap(int count)
    {
    }

    public readonly void Key(SchemaType type, scoped ReadOnlySpan<byte> key)
    {
    }

    public readonly void EndMap()
    {
    }

    public readonly void Null()
    {
    }

    public readonly void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes)
    {
    }

    public readonly void String(scoped ReadOnlySpan<byte> utf8)
    {
    }
}
