using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Files;
using Scigo.Schema;

namespace Scigo.Tests.Schema;

// Data of one class under the name of another, with the schemas that a file would carry: as if the class had been changed since.
sealed class Renamed
{
    public static readonly ModelOptions Options = new() { Catalog = Scigo.Runtime.Tests.AssemblyModels.Catalog };

    Renamed(byte[] record, WrittenSchemas schemas) => (Record, Schemas) = (record, schemas);

    public byte[] Record { get; }

    public WrittenSchemas Schemas { get; }

    public static Renamed From<T>(T model, string wireName)
        where T : IPersistableModel<T>
        => From<T>(ModelBinary.Serialize(model, Options), wireName);

    // As in a file: long arrays stand apart.
    public static Renamed From<T>(T model, string wireName, out ArraySource arrays)
        where T : IPersistableModel<T>
    {
        using var output = PooledOutput.Rent();
        var writer = new RecordWriter(output, Options, arraysApart: true);
        BinaryRecord.Write(ref writer, model);
        writer.Finish();
        arrays = new ArrayList(output);
        return From<T>(output.Buffer[..output.Written], wireName);
    }

    static Renamed From<T>(byte[] record, string wireName)
        where T : IPersistableModel<T>
    {
        var codec = T.ModelCodec;
        var label = Options.Catalog!.FindByWireName("tests.label")!.Schema;
        var place = Options.Catalog!.FindByWireName("tests.place")!.Schema;
        var schemas = codec.Schema.Reachable().Append(label).Append(place).Distinct().Select(
            s => Rename(s, s.WireName == codec.WireName ? wireName : s.WireName.Replace("was_part", "is_part", StringComparison.Ordinal)));
        BitConverter.TryWriteBytes(record, ModelSchema.HashOf(wireName));
        return new Renamed(record, new WrittenSchemas(schemas));
    }

    public T Read<T>(ArraySource? arrays = null)
    {
        var reader = new RecordReader(Record, Options, arrays) { Written = Schemas };
        return (T)BinaryRecord.Read(ref reader, Record);
    }

    // The fingerprint stays that of the class that wrote: it stands in the record.
    static ModelSchema Rename(ModelSchema schema, string wireName) => new(
        wireName, schema.Version, [.. schema.Members.Select(static m => m with { Type = m.Type.Replace("was_part", "is_part", StringComparison.Ordinal) })])
    {
        Fingerprint = schema.Fingerprint,
    };

    // The arrays that a record left out.
    sealed class ArrayList : ArraySource
    {
        readonly List<byte[]> arrays = [];

        public ArrayList(PooledOutput output)
        {
            foreach (ref readonly var array in output.Arrays)
                arrays.Add(array.Chunk(0, (int)array.ByteLength).ToArray());
        }

        public override FileSection Require(string dtype, int count, int size, int position)
        {
            Assert.Equal(arrays[Next].Length, count * size);
            return new FileSection("", dtype, new[] { count }, Next, (long)count * size, 0);
        }

        public override void Read(FileSection section, ref byte target) =>
            arrays[(int)section.Offset].CopyTo(MemoryMarshal.CreateSpan(ref target, (int)section.Length));

        public override void Skip(int position) => Next++;

        public override void End() => Assert.Equal(arrays.Count, Next);
    }
}
