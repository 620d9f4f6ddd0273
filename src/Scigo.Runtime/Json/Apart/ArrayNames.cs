using System.Buffers;
using System.Runtime.InteropServices;

namespace Scigo.Json;

/// <summary>Names the arrays that a document leaves out after the members that they are.</summary>
static class ArrayNames
{
    /// <summary>What stands in a document where an array is left out. It is no JSON: nothing else can be taken for it.</summary>
    public const byte Mark = (byte)'@';

    /// <summary>Names the arrays, and puts their names where they are missing.</summary>
    public static byte[] Insert(ReadOnlySpan<byte> document, List<NamedArray> arrays)
    {
        var output = new ArrayBufferWriter<byte>(document.Length + 1);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var walker = new JsonPathWalker(document) { NamesModels = true };
        var (copied, array) = (0, 0);
        while (walker.Next())
        {
            if (document[walker.Position] != Mark)
                continue;
            var name = Unused(walker.Path ?? "model", taken, numbers);
            output.Write(document[copied..walker.Position]);
            var writer = new JsonWriter(output, ModelOptions.Default);
            writer.WriteString(name);
            writer.Flush();
            arrays[array++].Name = name;
            copied = walker.Position + 1;
        }
        output.Write(document[copied..]);
        return output.WrittenSpan.ToArray();
    }

    // Paths are cut where they are endless, and keys may look like paths.
    static string Unused(string path, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        if (taken.Add(path))
            return path;
        string name;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, path, out _);
        number = Math.Max(number, 1);
        do
            name = $"{path}#{++number}";
        while (!taken.Add(name));
        return name;
    }
}
