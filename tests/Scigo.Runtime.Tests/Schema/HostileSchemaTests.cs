using System.Buffers;
using System.Text;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class HostileSchemaTests
{
    static readonly byte[] Record = ModelBinary.Serialize(
        new Place
        {
            Lines = ["a"], Rows = [["b", null]], Names = { ["k"] = "v" }, Numbered = { [3] = new() }, Other = new(), Labels = [new()],
            Things = [new Label(), new Place()], Block = new double[,] { { 1, 2 } },
        },
        Renamed.Options);

    [Fact]
    public void DamagedRecordsNeverThrowAnythingElse()
    {
        var schemas = WrittenSchemas.Of(Renamed.Options.Catalog!.Codecs.Select(static c => c.Schema));
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var data = Damage(Record, random);
            Attempt(() => ApartArrays.Of(data, schemas, Renamed.Options));
            Attempt(() => RecordInspector.WriteJson(new ArrayBufferWriter<byte>(), data, Renamed.Options.Catalog.Codecs.Select(static c => c.Schema), Renamed.Options));
            Attempt(() => ModelBinary.Deserialize<Place>(data, Renamed.Options));
        }
    }

    [Fact]
    public void DamagedRecordsOfOtherVersionsNeverThrowAnythingElse()
    {
        var sample = Renamed.From(
            new Was
            {
                Parts = [new()], Part = new(), Metrics = { ["a"] = 1 }, Holes = [1, null], Anything = new Label(), Rows = [[1]], Truths = [true],
                Deep = { [1] = ["a", null] }, RemovedThings = [new Label()], Removed = "x",
            },
            "tests.is");
        var random = new Random(2);
        for (var round = 0; round < 20_000; round++)
        {
            var data = Damage(sample.Record, random);
            Attempt(() =>
            {
                var reader = new RecordReader(data, Renamed.Options) { Written = sample.Schemas };
                BinaryRecord.Read(ref reader, data);
            });
        }
    }

    [Fact]
    public void PathsAreFoundInAnyDataWithoutThrowing()
    {
        var message = ModelProtobuf.Serialize(new Place { Lines = ["a"], Labels = [new()], Things = [new Place()], Names = { ["k"] = "v" } }, Renamed.Options);
        var json = ModelJson.Serialize(new Place { Lines = ["a"], Labels = [new()], Things = [new Place()], Names = { ["k"] = "v" } }, Renamed.Options);
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++)
        {
            var damaged = Damage(message, random);
            ProtobufPaths.At(damaged, random.Next(-1, damaged.Length + 2), Renamed.Options);
            damaged = Damage(json, random);
            JsonPaths.At(damaged, random.Next(-1, damaged.Length + 2));
        }
        Assert.True(JsonPaths.At(Encoding.UTF8.GetBytes(new string('[', 1_000_000)), 1_000_000)!.Length < 1000);
    }

    public static TheoryData<string, SchemaMember[]> BadMembers => new()
    {
        { "contains itself", [new(1, "x", "model<a.b>")] },
        { "contains itself", [new(1, "x", "nullable<model<a.b>>")] },
        { "not described", [new(1, "x", "list<model<a.c>>")] },
        { "ascending", [new(2, "x", "int32"), new(1, "y", "int32")] },
        { "ascending", [new(1, "x", "int32"), new(1, "y", "int32")] },
        { "no type", [new(1, "x", "int33")] },
        { "none of numbers", [new(1, "x", "array<string>")] },
        { "no key", [new(1, "x", "map<float64,int32>")] },
    };

    [Theory]
    [MemberData(nameof(BadMembers))]
    public void SchemasThatMakeNoSenseAreRefused(string message, SchemaMember[] members)
    {
        var e = Assert.Throws<ModelFormatException>(() => new WrittenSchemas([new ModelSchema("a.b", 1, members)]));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemasThatGrowWithoutBoundAreRefused()
    {
        // Each holds the next ten times: 10^40 bytes.
        var schemas = Enumerable.Range(0, 40).Select(static i => new ModelSchema(
            "a.m" + i, 1, [.. Enumerable.Range(1, 10).Select(id => new SchemaMember(id, "x" + id, i == 39 ? "int64" : $"model<a.m{i + 1}>"))]));
        Assert.Throws<ModelFormatException>(() => new WrittenSchemas(schemas));
        var chain = Enumerable.Range(0, 100_000).Select(static i => new ModelSchema("a.m" + i, 1, [new SchemaMember(1, "x", i == 99_999 ? "int64" : $"model<a.m{i + 1}>")]));
        Assert.Throws<ModelFormatException>(() => new WrittenSchemas(chain));
    }

    static byte[] Damage(byte[] data, Random random)
    {
        data = random.Next(4) == 0 ? data[..random.Next(data.Length)] : [.. data];
        for (var i = random.Next(1, 4); i > 0 && data.Length > 0; i--)
            data[random.Next(data.Length)] = random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) };
        return data;
    }

    static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (ModelFormatException)
        {
        }
    }
}
