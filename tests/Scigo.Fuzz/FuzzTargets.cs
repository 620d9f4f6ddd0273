using System.Text;
using System.Text.Json;
using Scigo.Corpus;

namespace Scigo.Fuzz;

/// <summary>The decoders of the runtime.</summary>
static class FuzzTargets
{
    const int LargestSeed = 1024;

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("record", static () => Serialized(CorpusFormat.Binary), static data => Again(CorpusFormat.Binary, data)),
        new("json", static () => Serialized(CorpusFormat.Json), static data => Again(CorpusFormat.Json, data)),
        new("protobuf", static () => Serialized(CorpusFormat.Protobuf), static data => Again(CorpusFormat.Protobuf, data)),
        new("into", IntoSeeds, Into),
        new("file", FileInputs.Files, static data => FileInputs.Open(FileInputs.WithTrueHashes(data))),
        new("manifest", FileInputs.Manifests, static data => FileInputs.Open(FileInputs.WithManifest(data))),
        new("tolerant", TolerantSeeds, Tolerant),
    ];

    static IEnumerable<byte[]> Serialized(CorpusFormat format) => CorpusCases.All
        .Select(c => c.Serialize(format, c.Example(0), CorpusCases.Options))
        .Where(static d => d.Length <= LargestSeed);

    // What was read can be written, and read again; but for members that the class itself leaves null, and the data leaves out.
    static void Again(CorpusFormat format, byte[] data)
    {
        var model = CorpusCase.DeserializeObject(format, data, CorpusCases.Options);
        byte[] again;
        try
        {
            again = CorpusCase.SerializeObject(format, model, CorpusCases.Options);
        }
        catch (InvalidOperationException) when (BeginsWithNull(model))
        {
            return;
        }
        CorpusCase.DeserializeObject(format, again, CorpusCases.Options);
    }

    static bool BeginsWithNull(object model)
    {
        try
        {
            var name = CorpusCases.Options.Catalog!.Find(model.GetType())!.WireName;
            var empty = $$"""{"model_spec": {"name": {{JsonSerializer.Serialize(name)}} }, "parameters": {} }""";
            CorpusCase.SerializeObject(
                CorpusFormat.Json, CorpusCase.DeserializeObject(CorpusFormat.Json, Encoding.UTF8.GetBytes(empty), CorpusCases.Options), CorpusCases.Options);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    // The first three bytes say which format and which case, as no format does when an instance is read into.
    static IEnumerable<byte[]> IntoSeeds() =>
        from format in Enum.GetValues<CorpusFormat>()
        from indexed in CorpusCases.All.Index()
        where indexed.Item.IsReadableInto
        let data = indexed.Item.Serialize(format, indexed.Item.Example(0), CorpusCases.Options)
        where data.Length <= LargestSeed / 2
        select (byte[])[(byte)format, (byte)indexed.Index, (byte)(indexed.Index >> 8), .. data];

    static void Into(byte[] input)
    {
        if (input.Length < 3 || input[0] > (byte)CorpusFormat.Protobuf || CaseAt(input.AsSpan(1)) is not { IsReadableInto: true } @case)
            return;
        var existing = @case.Example(0);
        try
        {
            @case.DeserializeInto((CorpusFormat)input[0], input.AsSpan(3), existing, CorpusCases.Options);
        }
        catch (ModelFormatException)
        {
            // Its contents are unspecified, but it is usable: it can be written.
            @case.Serialize((CorpusFormat)input[0], existing, CorpusCases.Options);
        }
    }

    // A record of each case, behind its number: it is read as one that was written by another version of the class.
    static IEnumerable<byte[]> TolerantSeeds() =>
        from indexed in CorpusCases.All.Index()
        let data = indexed.Item.Serialize(CorpusFormat.Binary, indexed.Item.Example(0), CorpusCases.Options)
        where data.Length <= LargestSeed
        select (byte[])[(byte)indexed.Index, (byte)(indexed.Index >> 8), .. data];

    static void Tolerant(byte[] input)
    {
        if (input.Length >= 2 + FileInputs.RecordHeader && CaseAt(input) is { } @case)
            FileInputs.Open(FileInputs.OfAnotherVersion(@case, input.AsSpan(2)));
    }

    static CorpusCase? CaseAt(ReadOnlySpan<byte> number) =>
        (number[0] | number[1] << 8) is var index && index < CorpusCases.All.Count ? CorpusCases.All[index] : null;
}
