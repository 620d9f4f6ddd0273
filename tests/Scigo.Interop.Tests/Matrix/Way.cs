using Scigo.Interop.Onnx;

namespace Scigo.Interop.Tests.Matrix;

/// <summary>A way to write models and to read them again.</summary>
/// <param name="Name">What tests and the documentation call it.</param>
/// <param name="Save">Writes a model.</param>
/// <param name="Load">Reads it, as a program does that does not know its type.</param>
sealed record Way(string Name, Func<object, byte[]> Save, Func<byte[], object> Load)
{
    /// <summary>Every way: the record, and each format that a program has which references the library.</summary>
    internal static IReadOnlyList<Way> All { get; } =
        [new("record", static model => ModelBinary.Serialize(model), static data => ModelBinary.Deserialize(data)), .. ModelFormats.Default.SelectMany(Of)];

    internal static IEnumerable<string> Names => All.Select(static way => way.Name);

    internal static Way Get(string name) => All.Single(way => way.Name == name);

    static IEnumerable<Way> Of(IModelFormat format) => format switch
    {
        OnnxFormat =>
        [
            Through("ONNX, float64", new OnnxFormat(OnnxPrecision.Float64)), Through("ONNX, float32", new OnnxFormat(OnnxPrecision.Float32)),
        ],
        { Extensions: [] } => [],
        _ => [Through(format.Name, format)],
    };

    static Way Through(string name, IModelFormat format) => new(name, model => Write(format, model), static data =>
    {
        using var stream = new MemoryStream(data);
        return ModelFile.Load(stream);
    });

    static byte[] Write(IModelFormat format, object model)
    {
        using var stream = new MemoryStream();
        format.Write(model, stream, null, ModelOptions.Default);
        return stream.ToArray();
    }

    public override string ToString() => Name;
}
