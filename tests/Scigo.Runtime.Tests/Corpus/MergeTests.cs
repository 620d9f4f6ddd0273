using Scigo.Corpus;
using static Scigo.Tests.Corpus.ProtobufBytes;

namespace Scigo.Tests.Corpus;

// Protobuf lets a message come in several parts, and lets a later field overrule an earlier one.
public class MergeTests
{
    [Fact]
    public void APartOfANestedMessageAddsToTheOneBefore()
    {
        byte[] data = [.. Field(1, Field(3, "first"u8.ToArray())), .. Field(1, [1 << 3 | 1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F])];
        var nested = Read<Nested>(data);
        Assert.Equal((1, "first"), (nested.A.X, nested.A.Label));
    }

    [Fact]
    public void APartOfAnImmutableRecordAddsToTheOneBefore()
    {
        byte[] whole = [1 << 3 | 1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, .. Field(2, "first"u8.ToArray())];
        byte[] data = [.. Field(3, whole), .. Field(3, Field(2, "second"u8.ToArray()))];
        Assert.Equal(new Pair(1, "second"), Read<Nested>(data).C);
    }

    [Fact]
    public void WhatAModelNeedsMayStandInAnyOfItsParts()
    {
        byte[] x = [1 << 3 | 1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F];
        var y = Field(2, "second"u8.ToArray());
        byte[] apart = [.. Field(3, y), .. Field(9, 1), .. Field(3, x)];
        Assert.Equal(new Pair(1, "second"), Read<Nested>(apart).C);
        Assert.Equal(new Pair(1, "second"), Read<OptionalNested>(apart).C);
        // An incomplete part after them, too.
        Assert.Equal(new Pair(1, "third"), Read<Nested>([.. apart, .. Field(3, Field(2, "third"u8.ToArray()))]).C);
    }

    [Fact]
    public void WhatNoPartHoldsIsMissed()
    {
        var y = Field(3, Field(2, "y"u8.ToArray()));
        var e = Assert.Throws<ModelFormatException>(() => Read<Nested>([.. y, .. y]));
        Assert.Equal((ModelFormatError.MissingMember, "c"), (e.Error, e.MemberPath));
    }

    [Fact]
    public void ElementsOfAListAreNoPartsOfOneAnother()
    {
        byte[] x = [1 << 3 | 1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F];
        var y = Field(2, "y"u8.ToArray());
        Assert.Equal(
            ModelFormatError.MissingMember, Assert.Throws<ModelFormatException>(() => Read<ListOfRecords>([.. Field(1, x), .. Field(1, y)])).Error);
    }

    [Fact]
    public void PartsInPartsDoNotTakeTimeThatDoublesWithEachLevel()
    {
        byte[] data = [];
        for (var level = 0; level < 60; level++)
            data = [.. Field(1, data), .. Field(1, Field(9, 1))];
        Assert.Equal(ModelFormatError.LimitExceeded, Assert.Throws<ModelFormatException>(() => Read<Chain>(data)).Error);
    }

    [Fact]
    public void AListInPartsIsOneList() =>
        Assert.Equal(["a", "b"], Read<OptionalLists>([.. Field(2, "a"u8.ToArray()), .. Field(9, 1), .. Field(2, "b"u8.ToArray())]).B!);

    [Fact]
    public void AValueMayFollowItsOwnNull()
    {
        byte[] entry = [.. Field(1, "k"u8.ToArray()), 2 << 3 | 1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F];
        Assert.Equal(1, Read<OptionalMaps>([.. Field(Null, [1]), .. Field(1, entry)]).A!["k"]);
        Assert.Equal("a", Read<OptionalLists>([.. Field(Null, [2]), .. Field(2, "a"u8.ToArray())]).B!.Single());
        Assert.Equal("a", Read<NullableConverted>([.. Field(Null, [2]), .. Field(2, "a"u8.ToArray())]).B!.Names.Single());
        Assert.Null(Read<OptionalMaps>([.. Field(1, entry), .. Field(Null, [1])]).A);
    }

    [Fact]
    public void ARecordThatFollowsItsOwnNullMustBeWhole()
    {
        byte[] data = [.. Field(Null, [3]), .. Field(3, Field(2, "only y"u8.ToArray()))];
        Assert.Equal(ModelFormatError.MissingMember, Assert.Throws<ModelFormatException>(() => Read<OptionalNested>(data)).Error);
    }

    [Fact]
    public void AnArrayScatteredOverAMessageDoesNotTakeTimeThatGrowsWithItsSquare()
    {
        byte[] part = [.. Field(4, 1), .. Field(9, 1)];
        var few = Enumerable.Repeat(part, 300).SelectMany(b => b).ToArray();
        Assert.Equal(300, Read<SignedArrays>(few).D.Length);
        var many = Enumerable.Repeat(part, 500_000).SelectMany(b => b).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(ModelFormatError.LimitExceeded, Assert.Throws<ModelFormatException>(() => Read<SignedArrays>(many)).Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L * many.Length);
    }

    static T Read<T>(byte[] fields)
        where T : IPersistableModel<T>
        => ModelProtobuf.ReadMessage<T>(fields, CaseData.Options);
}
