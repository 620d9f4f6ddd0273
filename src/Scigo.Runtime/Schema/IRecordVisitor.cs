using System.ComponentModel;

namespace Scigo.Schema;

/// <summary>
/// What <see cref="ModelMembers.Visit"/> tells about a model. A model is its members, each announced before its value; a list its
/// elements, a map its keys, likewise.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordVisitor
{
    /// <summary>A value begins: its fixed part lies at <paramref name="at"/>, its variable part begins at <paramref name="position"/>.</summary>
    void BeginValue(int at, int size, int position);

    /// <summary>The value's variable part has ended.</summary>
    void EndValue(int position);

    /// <summary>A model begins; <paramref name="polymorphic"/> when the record names its type.</summary>
    void BeginModel(ModelSchema schema, bool polymorphic);

    /// <summary>A member, whose value follows.</summary>
    void Member(SchemaMember member);

    /// <summary>The model has ended.</summary>
    void EndModel(bool polymorphic);

    /// <summary>A list begins.</summary>
    void BeginList(int count);

    /// <summary>An element, whose value follows.</summary>
    void Element(int index);

    /// <summary>The list has ended.</summary>
    void EndList();

    /// <summary>A map begins.</summary>
    void BeginMap(int count);

    /// <summary>The key of an entry, its value follows: the number's bytes, or UTF-8.</summary>
    void Key(SchemaType type, scoped ReadOnlySpan<byte> key);

    /// <summary>The map has ended.</summary>
    void EndMap();

    /// <summary>A value that is null.</summary>
    void Null();

    /// <summary>A number or bool.</summary>
    void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes);

    /// <summary>A string.</summary>
    void String(scoped ReadOnlySpan<byte> utf8);

    /// <summary>An array of numbers, or bytes.</summary>
    /// <param name="type">The type of the array.</param>
    /// <param name="shape">Its dimensions.</param>
    /// <param name="bytes">The numbers; none when they stand apart.</param>
    /// <param name="apart">Whether the file has a section for it: the next one that has not been told of.</param>
    void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart);
}
