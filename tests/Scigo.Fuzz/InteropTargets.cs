using Scigo.Corpus;
using Scigo.Interop.Gob;

namespace Scigo.Fuzz;

/// <summary>The decoders of other systems' formats.</summary>
static class InteropTargets
{
    const int LargestSeed = 1024;

    public static IReadOnlyList<FuzzTarget> All { get; } = [new("gob", GobSeeds, Gob)];

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
}
