using Scigo.Binary;

namespace Scigo.Schema;

/// <summary>Goes past a value of a record, and past the arrays of it that stand apart.</summary>
readonly struct SkippingVisitor(ArraySource? arrays) : IRecordVisitor
{
    public void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
        if (apart && arrays is not null)
            arrays.Next++;
    }

    public void BeginValue(int at, int size, int position)
    {
    }

    public void EndValue(int position)
    {
    }

    public void BeginModel(ModelSchema schema, bool polymorphic)
    {
    }

    public void Member(SchemaMember member)
    {
    }

    public void EndModel(bool polymorphic)
    {
    }

    public void BeginList(int count)
    {
    }

    public void Element(int index)
    {
    }

    public void EndList()
    {
    }

    public void BeginMap(int count)
    {
    }

    public void Key(SchemaType type, scoped ReadOnlySpan<byte> key)
    {
    }

    public void EndMap()
    {
    }

    public void Null()
    {
    }

    public void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes)
    {
    }

    public void String(scoped ReadOnlySpan<byte> utf8)
    {
    }
}
