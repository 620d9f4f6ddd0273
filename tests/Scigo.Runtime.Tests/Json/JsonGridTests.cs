using System.Text;
using Scigo.Wire;

namespace Scigo.Json;

public class JsonGridTests
{
    [Fact]
    public void AnArrayOfSeveralDimensionsIsAllocatedOnce()
    {
        var row = $"[{string.Join(',', Enumerable.Range(0, 300))}]";
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(row, 200))}]");
        Read<double[,], Grid2<double>>(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var grid = Read<double[,], Grid2<double>>(json);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, sizeof(double) * 200 * 300 + 100);
        Assert.Equal((200, 300), (grid.GetLength(0), grid.GetLength(1)));
        Assert.Equal(299.0, grid[199, 299]);
    }

    [Fact]
    public void EachDimensionIsMeasured()
    {
        Assert.Equal(new double[,] { { 1, 2, 3 } }, Read<double[,], Grid2<double>>(" [ [1, 2,3] ] "u8));
        Assert.Equal(new double[,,] { { { 1, 2 } }, { { 3, 4 } } }, Read<double[,,], Grid3<double>>("[[[1,2]],[[3,4]]]"u8));
        Assert.Equal(
            new double[,,,] { { { { 1 }, { 2 } }, { { 3 }, { 4 } }, { { 5 }, { 6 } } } },
            Read<double[,,,], Grid4<double>>("[[[[1],[2]],[[3],[4]],[[5],[6]]]]"u8));
        Assert.Equal(new double[2, 0], Read<double[,], Grid2<double>>("""{"shape": [2, 0], "data": []}"""u8));
    }

    [Theory]
    [InlineData("[[1,2],[3]]")]
    [InlineData("[[1],[2,3]]")]
    [InlineData("[[1,2],[3],[4,5,6]]")]
    [InlineData("[[1],[[2]]]")]
    [InlineData("[[[1]]]")]
    [InlineData("[1,2]")]
    [InlineData("[[],[1]]")]
    [InlineData("[[1,,2]]")]
    [InlineData("[[1,2]")]
    [InlineData("[[1,2]]]")]
    [InlineData("[")]
    [InlineData("[[,,,,,,,,,,,,,,,,]]")]
    public void WhatHasNoShapeIsRefused(string json) =>
        Assert.Throws<ModelFormatException>(() => Read<double[,], Grid2<double>>(Encoding.UTF8.GetBytes(json)));

    static TArray Read<TArray, TGrid>(ReadOnlySpan<byte> json)
        where TArray : class
        where TGrid : struct, IGrid<TArray>
    {
        var reader = new JsonReader(json, ModelOptions.Default);
        var grid = GridWire<TArray, double, TGrid, Float64>.ReadJson(ref reader, null);
        reader.End();
        return grid;
    }
}
