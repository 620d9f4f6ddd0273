using System.ComponentModel;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>What the generator emits for a model: its codec in every format.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IModelWire<T> : IWire<T>
{
    /// <summary>The model's members, for files that describe themselves and for those who read them without the class.</summary>
    static abstract ModelSchema Schema { get; }

    /// <summary>Writes the model's fields, without a tag around them.</summary>
    static abstract void WriteFields(ref ProtobufWriter writer, T value);

    /// <summary>Reads the model's fields up to the end of the message at hand.</summary>
    /// <param name="reader">The reader, inside the message.</param>
    /// <param name="merge">Whether the fields are added to <paramref name="existing"/>, as those of a message in two parts.</param>
    /// <param name="existing">The model that is there already, if there is one.</param>
    static abstract T ReadFields(ref ProtobufReader reader, bool merge, T? existing);

    /// <summary>Returns a parameter, by the position of its member in the schema.</summary>
    static abstract ParamValue GetParam(T value, int member);

    /// <summary>Sets a parameter, or only checks that it could be set.</summary>
    static abstract void SetParam(ref T value, int member, ParamValue param, bool apply);
}
