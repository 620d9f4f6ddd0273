using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>
/// How values of one type are written and read in every format. The generator composes implementations by type argument
/// (<c>ListWire&lt;Step, Step.ScigoCodec&gt;</c>), so that each member costs one direct call per format.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWire<T>
{
    /// <summary>The type in the language of <see cref="SchemaType"/>.</summary>
    static abstract string SchemaText { get; }

    /// <summary>Whether protobuf writes a value as one field, so that it can be repeated.</summary>
    static virtual bool IsSingular => false;

    /// <summary>Whether null is one of the values.</summary>
    static virtual bool TakesNull => false;

    /// <summary>Adds the schemas of the models that the type names.</summary>
    static virtual void CollectSchemas(List<ModelSchema> schemas)
    {
    }

    /// <summary>The bytes that a value takes in the block of whoever holds it.</summary>
    static abstract int BinarySize { get; }

    /// <summary>
    /// Whether reading and writing do nothing but move the bytes of the value's fields, each to its place in the block: nothing is
    /// checked, converted, left out or added, and no code of the model's own runs.
    /// </summary>
    static virtual bool IsPlain => false;

    /// <summary>Writes <see cref="BinarySize"/> bytes at <paramref name="at"/> and appends the part of variable size.</summary>
    static abstract void WriteBinary(ref RecordWriter writer, int at, T value);

    /// <summary>Reads what <see cref="WriteBinary"/> wrote.</summary>
    /// <param name="reader">The reader, past the block that <paramref name="at"/> lies in.</param>
    /// <param name="at">Where in the block the value begins.</param>
    /// <param name="existing">The member's present value, written into where the reader allows it.</param>
    static abstract T ReadBinary(ref RecordReader reader, int at, T? existing);

    /// <summary>Writes the value as JSON.</summary>
    static abstract void WriteJson(ref JsonWriter writer, T value);

    /// <summary>Reads the value from JSON.</summary>
    static abstract T ReadJson(ref JsonReader reader, T? existing);

    /// <summary>Writes the value as a field, tag included; as several when it is repeated.</summary>
    static abstract void WriteProtobuf(ref ProtobufWriter writer, int field, T value);

    /// <summary>Reads the value from a field whose tag has been read.</summary>
    /// <param name="reader">The reader, behind the tag.</param>
    /// <param name="tag">The field's tag.</param>
    /// <param name="first">Whether the message had no such field before; if it had, repeated fields and messages are merged.</param>
    /// <param name="existing">The member's present value.</param>
    static abstract T ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing);

    /// <summary>The most bytes that a value takes in a protobuf field, behind the tag; 0 where that is not said, for they may be many.</summary>
    static virtual int LongestValue => 0;

    /// <summary>
    /// Writes the value as a protobuf field where there is room for the tag and <see cref="LongestValue"/> bytes; returns what is behind it.
    /// </summary>
    static virtual ref byte WriteField(ref byte at, int field, T value) => throw new NotSupportedException();

    /// <summary>Whether a protobuf list of such values is packed into one field.</summary>
    static virtual bool Packs => false;

    /// <summary>Writes a value of a packed list.</summary>
    static virtual void WritePacked(ref ProtobufWriter writer, T value) => throw new NotSupportedException();

    /// <summary>Reads a value of a packed list.</summary>
    static virtual T ReadPacked(ref ProtobufReader reader) => throw new NotSupportedException();

    /// <summary>Returns what the absent value of a protobuf map's entry stands for.</summary>
    static virtual T Absent(ref ProtobufReader reader) =>
        throw reader.Error(ModelFormatError.MissingMember, "An entry of a map has no value.");

    /// <summary>Returns the value as a parameter.</summary>
    static abstract ParamValue ToParam(T value);

    /// <summary>Returns the parameter as a value of the type.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    static abstract T FromParam(ParamValue value);

    /// <summary>Returns a value with what no parameter says of the one that it replaces, as how it compares keys.</summary>
    /// <exception cref="ArgumentException">It cannot have that.</exception>
    static virtual T Replace(T? existing, T value) => value;
}
