using System.Buffers;
using System.Text;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class RecordInspectorTests
{
    static readonly ModelSchema[] Schemas =
        [.. new[] { "tests.place", "tests.was" }.SelectMany(static n => Renamed.Options.Catalog!.FindByWireName(n)!.Schema.Reachable())];

    static string Show<T>(T model, bool everything = false)
        where T : IPersistableModel<T>
    {
        var output = new ArrayBufferWriter<byte>();
        // No catalog: the schemas are all that is known.
        RecordInspector.WriteJson(
            output, ModelBinary.Serialize(model, Renamed.Options), Schemas, new ModelOptions { Catalog = new ModelCatalog() }, everything);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void AShortModelIsShownAsItsJson()
    {
        var model = new Place
        {
            Text = "é\n", Lines = ["a"], Rows = [["b", null]], Names = { ["k"] = "v" }, Numbered = { [-3] = new() }, Other = new() { Weight = 0.1 },
            Things = [new Label()], Block = new double[,] { { 1, 2 }, { 3, double.NaN } },
        };
        var json = Encoding.UTF8.GetString(ModelJson.Serialize(model, Renamed.Options));
        var from = json.IndexOf("\"parameters\":", StringComparison.Ordinal) + "\"parameters\":".Length;
        Assert.Equal($"{{\"type\":\"tests.place\",\"params\":{json[from..^1]}}}", Show(model));
    }

    [Fact]
    public void EverythingIsShownWhenAskedFor()
    {
        var model = new Was { Same = new double[1000], Blob = new byte[1000], Parts = [.. Enumerable.Range(0, 200).Select(static i => new WasPart { Id = i })] };
        var json = Encoding.UTF8.GetString(ModelJson.Serialize(model, Renamed.Options)).Replace("\"$version\":2,", "", StringComparison.Ordinal);
        var from = json.IndexOf("\"parameters\":", StringComparison.Ordinal) + "\"parameters\":".Length;
        Assert.Equal($"{{\"type\":\"tests.was\",\"params\":{json[from..^1]}}}", Show(model, everything: true));
    }

    [Fact]
    public void LongArraysAreShownByTheirShapeAndExtremes()
    {
        var text = Show(new Place { Block = new NDArray<double>(Enumerable.Range(0, 99).Select(static i => i - 9.5).Append(double.NaN).ToArray(), 10, 10) });
        Assert.Contains(
            """{"dtype":"float64","shape":[10,10],"first":[-9.5,-8.5,-7.5,-6.5,-5.5,-4.5,-3.5,-2.5],"nan":1,"min":-9.5,"max":88.5}""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LongListsAreCut()
    {
        var text = Show(new Place { Lines = [.. Enumerable.Range(0, 250).Select(static i => $"#{i}")], Labels = [.. Enumerable.Repeat(new Label(), 101)] });
        Assert.Contains("\"#99\",\"… 150 more\"]", text, StringComparison.Ordinal);
        Assert.Contains("},\"… 1 more\"]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ArraysOfAFileAreReadFromItsSections()
    {
        using var output = PooledOutput.Rent();
        var writer = new RecordWriter(output, Renamed.Options, arraysApart: true);
        BinaryRecord.Write(ref writer, new Place { Block = new NDArray<double>(Enumerable.Range(0, 20).Select(static i => (double)i).ToArray(), 20) });
        writer.Finish();
        var section = output.Arrays[0].Chunk(0, 160).ToArray();
        var reader = new RecordReader(output.Buffer.AsSpan(0, output.Written), Renamed.Options) { ArraysApart = true };
        var json = new ArrayBufferWriter<byte>();
        RecordInspector.WriteJson(json, reader, WrittenSchemas.Of(Schemas), everything: false, (_, offset, length) => section.AsSpan((int)offset, length));
        Assert.Contains("\"min\":0.0,\"max\":19.0", Encoding.UTF8.GetString(json.WrittenSpan), StringComparison.Ordinal);
    }
}
