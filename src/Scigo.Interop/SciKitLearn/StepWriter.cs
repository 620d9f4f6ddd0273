using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>Writes what <see cref="StepReader"/> reads.</summary>
static class StepWriter
{
    /// <summary>Writes a step that is a model.</summary>
    internal static void Write(ref JsonWriter writer, string name, object estimator, ModelMetadata? metadata, int[]? columns = null)
    {
        var kind = SciKitLearnModels.For(estimator);
        Begin(ref writer, name, kind.Name, columns);
        writer.WriteName("params"u8);
        kind.Write(ref writer, estimator, metadata);
        writer.EndObject();
    }

    /// <summary>Writes a step that a word stands for.</summary>
    internal static void Write(ref JsonWriter writer, string name, string word, int[] columns)
    {
        Begin(ref writer, name, word, columns);
        writer.EndObject();
    }

    static void Begin(ref JsonWriter writer, string name, string type, int[]? columns)
    {
        writer.BeginObject();
        writer.WriteName("name"u8);
        writer.WriteString(name);
        writer.WriteName("type"u8);
        writer.WriteString(type);
        if (columns is null)
            return;
        writer.WriteName("columns"u8);
        ArrayWire<int, Varint<int>>.WriteJson(ref writer, columns);
    }
}
