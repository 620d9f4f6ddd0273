namespace Scigo.Schema;

/// <summary>
/// What <see cref="SchemaWalker"/> tells about a record. A model is its members, each announced before its value; a list its
/// elements, a map its keys, likewise.
/// </summary>
interface IRecordVisitor
{
    /// <summary>A value begins: its fixed part lies at <paramref name="at"/>, its variable part begins at <paramref name="position"/>.</summary>
    void BeginValue(int at, int size, int position);

    /// <summary>The value's variable part has ended.</summary>
    void EndValue(int position);

    /// <summary>A model; <paramref name="polymorphic"/> when the record names its type.</summary>
    void BeginModel(ModelSchema schema, bool polymorphic);

    void Member(SchemaMember member);

    void EndModel(bool polymorphic);

    void BeginList(int count);

    void Element(int index);

    void EndList();

    void BeginMap(int count);

    /// <summary>The key of an entry, its value follows: the number's bytes, or UTF-8.</summary>
    void Key(SchemaType type, scoped ReadOnlySpan<byte> key);

    void EndMap();

    void Null();

    /// <summary>A number or bool.</summary>
    void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes);

    void String(scoped ReadOnlySpan<byte> utf8);

    /// <summary>An array of numbers, or bytes.</summary>
    /// <param name="type">The type of the array.</param>
    /// <param name="shape">Its dimensions.</param>
    /// <param name="bytes">The numbers; none when they stand apart.</param>
    /// <param name="apart">Whether the file has a section for it: the next one that has not been told of.</param>
    void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart);
}
