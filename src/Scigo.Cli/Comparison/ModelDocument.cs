using System.Buffers;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Inspection;
using Scigo.Json;
using Scigo.Schema;

namespace Scigo.Cli.Comparison;

/// <summary>A file's model with all its values, whatever the format.</summary>
/// <param name="WireName">The model's name.</param>
/// <param name="Schemas">The schemas of the model and of all that it may hold; empty where neither the file nor the tool has them.</param>
/// <param name="Parameters">The values.</param>
sealed record ModelDocument(string WireName, IReadOnlyList<ModelSchema> Schemas, DocumentValue Parameters)
{
    internal static ModelDocument Read(InputFile file) => Subject.Of(file.Name, () =>
    {
        var inspected = ModelInspector.Inspect(file);
        var known = ModelCatalog.Default.FindByWireName(inspected.WireName) is not null;
        return inspected switch
        {
            { IsSelfDescribing: true } => Of(inspected, FromSchemas(file)),
            _ when known => Of(inspected, ModelJson.Serialize(ModelFile.Load(file.Path))),
            { Format: "json" } => Of(inspected, File.ReadAllBytes(file.Path)),
            _ => throw new NotSupportedException($"the model {inspected.WireName} is not known, and {inspected.Format} does not describe it."),
        };
    });

    /// <summary>Returns a model that is in memory.</summary>
    internal static ModelDocument Of(object model)
    {
        var codec = ModelCatalog.Default.Find(model.GetType()) ?? throw new NotSupportedException($"{model.GetType()} is no model of the tool's.");
        return new(codec.WireName, [], ParametersOf(ModelJson.Serialize(model)));
    }

    static ReadOnlySpan<byte> FromSchemas(InputFile file)
    {
        var json = new ArrayBufferWriter<byte>();
        ModelFile.WriteJson(file.Path, json, everything: true);
        return json.WrittenSpan;
    }

    static ModelDocument Of(Inspected inspected, ReadOnlySpan<byte> json) => new(inspected.WireName, inspected.Schemas, ParametersOf(json));

    static DocumentValue ParametersOf(ReadOnlySpan<byte> json)
    {
        json = json.TrimStart("\uFEFF"u8);
        var reader = new JsonReader(json, ModelOptions.Default);
        try
        {
            DocumentValue? parameters = null;
            reader.BeginObject();
            while (reader.NextKey(out var key))
            {
                if (key is "parameters" or "params")
                    parameters = DocumentValue.Read(ref reader, json);
                else
                    reader.Skip();
            }
            reader.End();
            return parameters ?? new DocumentValue.Members([]);
        }
        finally
        {
            reader.Dispose();
        }
    }
}
