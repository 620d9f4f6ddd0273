using System.Buffers;
using Scigo.Json;

namespace Scigo.Cli.Comparison;

/// <summary>Writes differences for programs.</summary>
static class DifferenceJson
{
    internal static ReadOnlyMemory<byte> Of(ModelDifferences found)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, new ModelOptions { Indented = true });
        writer.BeginObject();
        writer.WriteName("same");
        writer.WriteBoolean(found.None);
        writer.WriteName("largest_difference");
        writer.WriteNumber(found.Largest);
        Begin(ref writer, "schema");
        foreach (var difference in found.Schema)
            Row(ref writer, "what", difference.What, difference.A, difference.B);
        writer.EndArray();
        Begin(ref writer, "parameters");
        foreach (var value in found.Values)
            Row(ref writer, "name", value.Path, value.A, value.B);
        writer.EndArray();
        Begin(ref writer, "arrays");
        foreach (var array in found.Arrays)
            Array(ref writer, array);
        writer.EndArray();
        writer.EndObject();
        writer.Flush();
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    static void Row(ref JsonWriter writer, string key, string name, string? a, string? b)
    {
        writer.BeginObject();
        Text(ref writer, key, name);
        Text(ref writer, "a", a);
        Text(ref writer, "b", b);
        writer.EndObject();
    }

    static void Array(ref JsonWriter writer, ArrayDifference array)
    {
        writer.BeginObject();
        Text(ref writer, "name", array.Path);
        Shape(ref writer, "shape_a", array.ShapeA);
        Shape(ref writer, "shape_b", array.ShapeB);
        if (array.Largest is { } largest)
        {
            writer.WriteName("largest_difference");
            writer.WriteNumber(largest);
            Shape(ref writer, "at", array.At!);
            writer.WriteName("differing");
            writer.WriteInteger(array.Count);
        }
        writer.EndObject();
    }

    static void Begin(ref JsonWriter writer, string name)
    {
        writer.WriteName(name);
        writer.BeginArray(multiline: true);
    }

    static void Text(ref JsonWriter writer, string name, string? value)
    {
        if (value is null)
            return;
        writer.WriteName(name);
        writer.WriteString(value);
    }

    static void Shape(ref JsonWriter writer, string name, IReadOnlyList<int> shape)
    {
        writer.WriteName(name);
        writer.BeginArray();
        foreach (var dimension in shape)
            writer.WriteInteger(dimension);
        writer.EndArray();
    }
}
