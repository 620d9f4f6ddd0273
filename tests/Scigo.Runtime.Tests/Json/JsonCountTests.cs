using System.Text;
using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Runtime.Tests.Json;

/// <summary>How many numbers an array holds is known before they are read: exactly where the data is right, and no more than it can hold.</summary>
public class JsonCountTests
{
    // Rows of every length end at every place of the bytes that are looked at together.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void NumbersOfArraysOfEveryShapeAreCounted(int rank)
    {
        for (var rows = 1; rows <= 40; rows++)
        {
            for (var length = 1; length <= 9; length++)
            {
                var row = $"[{string.Join(",", Enumerable.Repeat("12.5", length))}]";
                var text = rank switch
                {
                    1 => row,
                    2 => $"[{string.Join(", ", Enumerable.Repeat(row, rows))}]",
                    _ => $"[{string.Join(",", Enumerable.Repeat($"[{row}]", rows))}]",
                };
                var expected = rank == 1 ? length : rows * length;
                Assert.Equal(expected - 1, Count(text + ", [1, 2, 3]]", rank));
                var reader = new JsonReader(Encoding.UTF8.GetBytes(text), ModelOptions.Default);
                var read = NDArrayWire<double, Float64>.ReadJson(ref reader, default);
                Assert.Equal((rank, expected), (read.Rank, read.Length));
                Assert.All(read.ToArray(), static value => Assert.Equal(12.5, value));
            }
        }
    }

    [Theory]
    [InlineData("[1,1,1")]
    [InlineData("[1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,")]
    [InlineData("[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    [InlineData("[1[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[,,,,,,,,,,,,,,,,")]
    public void WhatIsWrongCountsNoMoreThanHalfTheBytes(string text) => Assert.InRange(Count(text, 1), 0, text.Length / 2);

    // Where the first number stands.
    static int Count(string text, int rank)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text), ModelOptions.Default);
        reader.Seek(rank);
        return reader.CountElements(rank - 1);
    }
}
