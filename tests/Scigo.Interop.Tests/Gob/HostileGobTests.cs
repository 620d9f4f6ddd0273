using Scigo.Interop.Gob;

namespace Scigo.Interop.Tests.Gob;

/// <summary>Whatever the bytes are, they give values or a <see cref="ModelFormatException"/>, in time and memory that they justify.</summary>
public class HostileGobTests
{
    // The first type that a stream defines has the id 65: as a signed integer -65, which is complemented, shifted and marked.
    const byte LongInt = 0xFF;
    const byte Defines65 = 0x81;

    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void NoPrefixOfAStreamGivesAnythingElse(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        var ends = new List<int> { 0 };
        for (var length = 0; length < data.Length; length++)
        {
            if (Try(data.AsSpan(0, length)))
                ends.Add(length);
        }
        // Only a stream of several values can end earlier.
        Assert.Equal(fixture == "several" ? 7 : 1, ends.Distinct().Count());
        Assert.True(Try(data));
    }

    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void NoChangeOfBytesGivesAnythingElse(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var changed = data.ToList();
            for (var changes = random.Next(1, 4); changes > 0 && changed.Count > 0; changes--)
            {
                var at = random.Next(changed.Count);
                switch (random.Next(4))
                {
                    case 0: changed[at] = (byte)random.Next(256); break;
                    case 1: changed[at] ^= (byte)(1 << random.Next(8)); break;
                    case 2: changed.RemoveAt(at); break;
                    default: changed.Insert(at, (byte)random.Next(256)); break;
                }
            }
            Try(changed.ToArray());
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(int.MaxValue)]
    public void AStreamThatIsNestedWithoutEndIsRefused(int maxDepth)
    {
        // type L []L: a slice of one slice of one slice …
        byte[] value = [LongInt, 0x82, 0, .. Enumerable.Repeat((byte)1, 1_000_000)];
        var error = Refused([.. Message(Definition(1, 0x01, 0x00, 0x01, LongInt, 0x82, 0x00)), .. Message(value)], maxDepth);
        Assert.Equal(ModelFormatError.LimitExceeded, error.Error);
        Assert.StartsWith("The data is nested deeper than the limit", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALengthThatTheDataDoesNotHaveIsRefusedBeforeMemoryIsTaken()
    {
        foreach (var lie in (byte[][])[[0xF8, 0x0F, 0, 0, 0, 0, 0, 0, 0], [0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xFC, 0x7F, 0xFF, 0xFF, 0xF0]])
        {
            byte[] definition = Definition(1, 0x01, 0x00, 0x01, 0x08, 0x00);
            byte[] strings = Definition(1, 0x01, 0x00, 0x01, 0x0C, 0x00);
            foreach (var data in (byte[][])
            [
                [.. lie, 0, 0], // a message
                [.. Message([0x0C, 0, .. lie])], // a string
                [.. Message([0x0A, 0, .. lie])], // bytes
                [.. Message(definition), .. Message([LongInt, 0x82, 0, .. lie])], // a slice of floats
                [.. Message(strings), .. Message([LongInt, 0x82, 0, .. lie])], // a slice of strings
                [.. Message([LongInt, Defines65, 3, 1, 1, .. lie])], // the name of a type
                [.. Message([LongInt, Defines65, 3, 1, 0, 1, .. lie])], // the fields of a struct
            ])
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Assert.Throws<ModelFormatException>(() => GobReader.ReadAll(data));
                using (var reader = new GobReader(new TricklingStream(data)))
                    Assert.Throws<ModelFormatException>(() => ReadToEnd(reader));
                Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
            }
        }
    }

    // A struct takes a byte, whatever its type has: room for every field of each would be gigabytes.
    [Fact]
    public void ManyEmptyStructsOfAWideTypeTakeLittleMemory()
    {
        var type = GobType.StructOf("Wide", Enumerable.Range(0, 10_000).Select(static i => new GobField($"F{i}", GobType.Int)));
        var structs = new GobStruct[100_000];
        Array.Fill(structs, new GobStruct(type));
        using var stream = new MemoryStream();
        new GobWriter(stream).Write(new GobList(GobType.SliceOf(type), structs));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(GobReader.ReadAll(stream.ToArray()));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 30_000_000);
    }

    [Theory]
    [InlineData(new byte[] { LongInt, Defines65, 2, 1, 0, 1, LongInt, 0x84, 0, 0 }, "whose elements' type the data does not define.")] // []T66
    [InlineData(new byte[] { LongInt, Defines65, 2, 1, 0, 0, 0 }, "names no type for what it holds")]
    [InlineData(new byte[] { LongInt, Defines65, 2, 1, 0, 1, 0x14, 0, 0 }, "10 is not the id of a type.")]
    [InlineData(new byte[] { LongInt, Defines65, 0 }, "The type 65 is of no kind.")]
    [InlineData(new byte[] { LongInt, Defines65, 2, 1, 0, 1, 8, 0, 1, 1, 0, 1, 8, 0, 0 }, "The type 65 is of two kinds.")]
    [InlineData(new byte[] { LongInt, Defines65, 1, 1, 0, 1, 8, 1, 1, 0, 0 }, "An array cannot have -1 elements.")]
    [InlineData(new byte[] { LongInt, Defines65, 9 }, "A struct of 7 fields has a field at -1 + 9.")]
    [InlineData(new byte[] { 0x7F, 2, 1, 0, 1, 8, 0, 0 }, "64 is not the id of a type that data can define.")]
    [InlineData(new byte[] { LongInt, Defines65, 2, 1, 0, 1, 8, 0, 0, 7 }, "1 bytes follow the definition of a type.")]
    public void ADefinitionThatIsNoneIsRefused(byte[] definition, string message)
    {
        byte[] value = [LongInt, 0x82, 0, 1, 0];
        Assert.Contains(message, Refused([.. Message(definition), .. Message(value)]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATypeIsDefinedOnce()
    {
        byte[] definition = Message(Definition(1, 0x01, 0x00, 0x01, 0x08, 0x00));
        Assert.Contains("The type 65 is defined twice.", Refused([.. definition, .. definition]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x0E, 0, 1, 1 }, "Complex numbers are not supported.")]
    [InlineData(new byte[] { 0x02, 0, 2 }, "A bool is 0 or 1, not 2.")]
    [InlineData(new byte[] { 0x02, 1, 1 }, "A value of the type bool begins with a zero.")]
    [InlineData(new byte[] { 0x02, 0, 1, 1 }, "1 bytes follow the value.")]
    [InlineData(new byte[] { 0x0C, 0, 1, 0xFF }, "A string is not valid UTF-8.")]
    [InlineData(new byte[] { 0x12, 0, 1 }, "The data holds a value of the type 9, which it does not define.")]
    [InlineData(new byte[] { 0x06, 0, 0xF7, 1, 1, 1, 1, 1, 1, 1, 1, 1 }, "A number has more than 8 bytes.")]
    [InlineData(new byte[] { 0x10, 0, 1, 0x41, 4, 3, 0, 2 }, "The value of an interface has 2 bytes, not 3 as its length says.")]
    [InlineData(new byte[] { }, "The data ends too early")]
    public void AValueThatIsNoneIsRefused(byte[] value, string message) =>
        Assert.Contains(message, Refused(Message(value)).Message, StringComparison.Ordinal);

    [Fact]
    public void WhatIsWrongIsNamedWithItsPathAndPlace()
    {
        var data = GobFixtures.Read("tree");
        var at = data.AsSpan().IndexOf("twig"u8);
        data[at] = 0xFF;
        var error = Refused(data);
        Assert.Equal("Children[1].Children[0].Label", error.MemberPath);
        Assert.Equal(at + 4, error.Offset);
    }

    [Fact]
    public void TheLimitOfBytesIsKept()
    {
        var data = GobFixtures.Read("tree");
        var options = new ModelOptions { Limits = new ModelLimits { MaxBytes = data.Length - 1 } };
        Assert.Equal(ModelFormatError.LimitExceeded, Assert.Throws<ModelFormatException>(() => GobReader.ReadAll(data, options)).Error);
        using var reader = new GobReader(new MemoryStream(data), options);
        Assert.Equal(ModelFormatError.LimitExceeded, Assert.Throws<ModelFormatException>(() => ReadToEnd(reader)).Error);
    }

    [Fact]
    public void AFileOfMoreThanAModelAndItsMetadataIsNotReadToItsEnd()
    {
        using var stream = new MemoryStream();
        new GobFormat().Write(new ThompsonBandit(), stream, new ModelMetadata { TrainingSamples = 1 }, ModelOptions.Default);
        var writer = new GobWriter(stream);
        writer.Write(new GobInt(1));
        var end = stream.Length;
        stream.Write([.. Message([0x02, 0, 2])]); // no bool: whoever reads on finds that
        foreach (var data in (byte[][])[stream.ToArray(), stream.ToArray()[..(int)end]])
        {
            var error = Assert.Throws<ModelFormatException>(() => ModelFile.Load<ThompsonBandit>(new MemoryStream(data)));
            Assert.Contains("more than one value", error.Message, StringComparison.Ordinal);
        }
    }

    // 40 bytes of header, and numbers that are not as many as it says.
    [Theory]
    [InlineData(39)]
    [InlineData(47)]
    [InlineData(56)]
    public void AVectorOfGonumThatIsNoneIsRefused(int length)
    {
        var theirs = (GobStruct)Assert.Single(GobReader.ReadAll(GobFixtures.Read("linear_regression")));
        var weights = (GobOpaque)theirs["Weights"]!;
        using var stream = new MemoryStream();
        new GobWriter(stream).Write(new GobStruct(theirs.Type, ("Weights", new GobOpaque(weights.Type, weights.Payload[..length]))));
        var error = Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize(stream.ToArray()));
        Assert.Contains("is no vector or matrix of gonum", error.Message, StringComparison.Ordinal);
        Assert.Equal("Coefficients", error.MemberPath);
    }

    static ModelFormatException Refused(byte[] data, int maxDepth = 64)
    {
        var options = new ModelOptions { Limits = new ModelLimits { MaxDepth = maxDepth } };
        var error = Assert.Throws<ModelFormatException>(() => GobReader.ReadAll(data, options));
        using var reader = new GobReader(new TricklingStream(data), options);
        Assert.Equal(error.Error, Assert.Throws<ModelFormatException>(() => ReadToEnd(reader)).Error);
        return error;
    }

    static void ReadToEnd(GobReader reader)
    {
        while (reader.Read() is not null)
        {
        }
    }

    // What is read can be shown and written, and read as a model or refused.
    static bool Try(ReadOnlySpan<byte> data)
    {
        try
        {
            // Zeros that a stream holds all the same are left out, and then nothing changes any more.
            var again = Again(GobReader.ReadAll(data));
            Assert.Equal(again, Again(GobReader.ReadAll(again)));
        }
        catch (ModelFormatException)
        {
            return false;
        }
        try
        {
            ModelGob.Deserialize(data);
        }
        catch (ModelFormatException)
        {
        }
        return true;
    }

    static byte[] Again(IReadOnlyList<GobValue> values)
    {
        using var stream = new MemoryStream();
        var writer = new GobWriter(stream);
        foreach (var value in values)
        {
            Assert.NotNull(value.ToString());
            writer.Write(value);
        }
        return stream.ToArray();
    }

    static byte[] Message(byte[] content)
    {
        if (content.Length < 0x80)
            return [(byte)content.Length, .. content];
        return [0xFC, (byte)(content.Length >> 24), (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length, .. content];
    }

    // The definition of the type 65, a slice: its field in wireType, and the fields of that.
    static byte[] Definition(byte common, params byte[] rest) => [LongInt, Defines65, 2, common, .. rest[1..], 0];
}
