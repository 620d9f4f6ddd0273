using System.Text.Json;
using Scigo.Benchmarks.Commands;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Tests;

public class RatiosTests
{
    static readonly string[] Members =
    [
        "payload", "format", "operation", "contender", "min_ns", "median_ns", "allocated_bytes", "payload_bytes",
    ];

    static readonly string[] OperationNames = ["serialize", "deserialize", "deserialize_into"];

    [Theory]
    [InlineData("S")]
    [InlineData("P")]
    [InlineData("D")]
    public void EveryFormatIsTimedAgainstPeersAndFloors(string payload)
    {
        var rows = RatiosCommand.Run([payload], ["binary", "json", "protobuf"], Effort.Smoke);

        foreach (var format in rows.GroupBy(static row => row.Format))
        {
            Assert.Equal(3, format.Count(static row => row.Contender == "Scigo"));
            Assert.Contains(format, static row => row.Contender is "MemoryPack" or "System.Text.Json" or "Google.Protobuf");
            Assert.Contains(format, static row => row.Contender == "floor:memcpy");
        }
        Assert.Equal(["binary", "json", "protobuf"], rows.Select(static row => row.Format).Distinct());
        Assert.All(rows, static row => Assert.True(row is { MinNs: > 0, PayloadBytes: > 0 } && row.MedianNs >= row.MinNs, row.ToString()));
    }

    [Fact]
    public void TheJsonIsAListOfRowsWithTheirMembersInSnakeCase()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(RatiosCommand.Run(["S"], ["binary"], Effort.Smoke), RowJson.Default.IReadOnlyListRow);

        using var document = JsonDocument.Parse(json);
        Assert.All(document.RootElement.EnumerateArray(), static row =>
        {
            Assert.Equal(Members, row.EnumerateObject().Select(static member => member.Name));
            Assert.Contains(row.GetProperty("operation").GetString(), OperationNames);
        });
    }

    [Fact]
    public void AContenderThatDecodesToSomethingElseIsNotTimed()
    {
        var wrong = new Serializer<string>("wrong") { Write = static _ => { }, Read = static _ => "else", Same = static text => text == "given" };

        Assert.Throws<InvalidOperationException>(() => Measurement.Run(new("S", Format.Binary, [wrong]), Effort.Smoke).ToArray());
    }
}
