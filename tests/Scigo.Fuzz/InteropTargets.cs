using Scigo.Corpus;
using Scigo.Interop.Gob;
using Scigo.Interop.Onnx;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.SciKitLearn;

namespace Scigo.Fuzz;

/// <summary>The decoders of other systems' formats.</summary>
static class InteropTargets
{
    const int LargestSeed = 1024;

    static readonly string Scratch = Path.Combine(Path.GetTempPath(), $"scigo-fuzz-{Environment.ProcessId}.safetensors");

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("gob", GobSeeds, Gob),
        new("onnx", OnnxSeeds, static data => Again(new OnnxFormat(), data, ModelOptions.Default)),
        new("sklearn", SciKitLearnSeeds, static data => Again(new SciKitLearnFormat(), data, ModelOptions.Default)),
        new("safetensors", SafeTensorsSeeds, SafeTensors),
    ];

    static IEnumerable<byte[]> GobSeeds() => CorpusCases.All
        .Select(static c => ModelGob.Serialize(c.Example(0), CorpusCases.Options))
        .Where(static d => d.Length <= LargestSeed);

    // What was read can be shown and written, and read again; it may be a model.
    static void Gob(byte[] data)
    {
        var values = GobReader.ReadAll(data);
        using var stream = new MemoryStream();
        var writer = new GobWriter(stream);
        foreach (var value in values)
        {
            _ = value.ToString();
            writer.Write(value);
        }
        GobReader.ReadAll(stream.ToArray());
        ModelGob.Deserialize(data, CorpusCases.Options);
    }

    static IEnumerable<byte[]> OnnxSeeds() =>
        from model in SmallModels.Fitted()
        from precision in Enum.GetValues<OnnxPrecision>()
        select Written(new OnnxFormat(precision), model, ModelOptions.Default);

    static IEnumerable<byte[]> SciKitLearnSeeds() => SmallModels.Fitted().Select(static m => Written(new SciKitLearnFormat(), m, ModelOptions.Default));

    static IEnumerable<byte[]> SafeTensorsSeeds() => CorpusCases.All
        .Select(static c => Written(new SafeTensorsFormat(), c.Example(0), CorpusCases.Options))
        .Where(static d => d.Length <= LargestSeed);

    // Read from a stream, and mapped: what is no model can have tensors.
    static void SafeTensors(byte[] data)
    {
        File.WriteAllBytes(Scratch, data);
        using (var file = SafeTensorsFile.Open(Scratch))
        {
            foreach (var tensor in file.Tensors)
                file.ReadBytes(tensor.Name);
            if (file.ModelDocument is not null)
                file.ReadModel(CorpusCases.Options);
        }
        Again(new SafeTensorsFormat(), data, CorpusCases.Options);
    }

    // What was read can be written, and read again.
    static void Again(IModelFormat format, byte[] data, ModelOptions options)
    {
        using var stream = new MemoryStream(data);
        var model = format.Read(stream, options);
        stream.Position = 0;
        format.ReadMetadata(stream, options);
        byte[] again;
        try
        {
            again = Written(format, model, options);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // A model that is not fitted, or has null where its class begins with it.
            return;
        }
        using var second = new MemoryStream(again);
        format.Read(second, options);
    }

    static byte[] Written(IModelFormat format, object model, ModelOptions options)
    {
        using var stream = new MemoryStream();
        format.Write(model, stream, metadata: null, options);
        return stream.ToArray();
    }
}
