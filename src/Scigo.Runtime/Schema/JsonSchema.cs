using System.Buffers;
using Scigo.Json;

namespace Scigo.Schema;

/// <summary>JSON Schema, draft 2020-12, of the documents that <see cref="ModelJson"/> writes.</summary>
public static class JsonSchema
{
    /// <summary>
    /// Writes the schema of a model's documents. It is strict: all members are there, and no others. Reading is more lenient than
    /// that: it passes over members that it does not know, and leaves absent ones as the class makes them.
    /// </summary>
    /// <param name="output">Where the schema goes, as JSON in UTF-8.</param>
    /// <param name="schema">The model's members.</param>
    /// <param name="polymorphic">The models that polymorphic members may hold; of others, only the outer form is checked.</param>
    public static void Write(IBufferWriter<byte> output, ModelSchema schema, IEnumerable<ModelSchema>? polymorphic = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(schema);
        var writer = new JsonSchemaWriter(
            new JsonWriter(output, new ModelOptions { Indented = true }), schema, [.. polymorphic ?? []]);
        writer.WriteDocument();
    }
}
