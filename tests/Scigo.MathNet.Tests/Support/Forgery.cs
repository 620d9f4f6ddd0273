using System.Buffers;
using System.Text;

namespace Scigo.MathNet.Tests;

/// <summary>Makes data for a <see cref="Victim"/> that no matrix would give, in each format, and loads it.</summary>
static class Forgery
{
    internal static readonly string[] Formats = ["binary", "json", "protobuf"];

    internal static Victim Load(string format, Forged forged)
    {
        switch (format)
        {
            case "binary":
                // Only type id and fingerprint, the first 16 bytes, tell them apart.
                var record = ModelBinary.Serialize(forged, Format.Options);
                ModelBinary.Serialize(new Victim(), Format.Options).AsSpan(0, 16).CopyTo(record);
                return Checked(record, data => ModelBinary.Deserialize<Victim>(data, Format.Options));
            case "json":
                var text = Encoding.UTF8.GetString(ModelJson.Serialize(forged, Format.Options));
                var renamed = text.Replace("test.forged", "test.victim", StringComparison.Ordinal);
                return Checked(Encoding.UTF8.GetBytes(renamed), data => ModelJson.Deserialize<Victim>(data, Format.Options));
            default:
                var output = new ArrayBufferWriter<byte>();
                ModelProtobuf.WriteMessage(forged, output, Format.Options);
                return Checked(output.WrittenSpan.ToArray(), data => ModelProtobuf.ReadMessage<Victim>(data, Format.Options));
        }
    }

    // Nothing here is longer than a few numbers, whatever it claims.
    static Victim Checked(byte[] data, Func<byte[], Victim> load)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return load(data);
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }
    }
}
