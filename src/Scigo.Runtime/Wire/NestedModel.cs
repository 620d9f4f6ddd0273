using System.ComponentModel;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>What all generated codecs do alike when their model is part of another.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NestedModel<T, TModel>
    where TModel : struct, IModelWire<T>
{
    /// <summary>Writes the model as a field.</summary>
    public static void Write(ref ProtobufWriter writer, int field, T value)
    {
        var mark = writer.BeginMessage(field);
        TModel.WriteFields(ref writer, value);
        writer.EndMessage(mark);
    }

    /// <summary>Reads the model from a field; a second one of the same message is merged with the first.</summary>
    public static T Read(ref ProtobufReader reader, uint tag, bool first, T? existing)
    {
        var (here, mayFollow) = (reader.Here, first && !reader.IsElement);
        if (!first && reader.IsGathered(tag))
        {
            reader.Skip(tag);
            return existing!;
        }
        byte[]? whole;
        try
        {
            var outer = reader.BeginMessage(tag);
            var value = TModel.ReadFields(ref reader, merge: !first, existing);
            reader.EndMessage(outer);
            return value;
        }
        catch (ModelFormatException e) when (e.Error == ModelFormatError.MissingMember && mayFollow)
        {
            // What is absent may stand in a later part.
            if (!reader.TryGather(tag, here, out whole))
                throw;
        }
        // Not in the handler, which keeps the stack of what was thrown: messages in parts may lie in one another.
        return ReadGathered(ref reader, whole, here.Position, existing);
    }

    static T ReadGathered(ref ProtobufReader reader, byte[] whole, int at, T? existing)
    {
        var within = reader.Within(whole);
        try
        {
            return TModel.ReadFields(ref within, merge: false, existing);
        }
        catch (ModelFormatException e)
        {
            e.Offset = at;
            throw;
        }
        finally
        {
            reader.Charge(within);
        }
    }

    /// <summary>Returns the parameter as a model of the type.</summary>
    public static T FromParam(ParamValue value) => value.AsModel() is T model
        ? model
        : throw new ArgumentException($"Expected a {typeof(T).Name}, found a {value.AsModel().GetType().Name}.");
}
