using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Scigo.Corpus;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Corpus;

// In steady state, writing to a buffer and reading into an instance allocate nothing.
public class AllocationTests
{
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void Numbers(CorpusFormat format)
    {
        AssertNothing(format, new SignedVarints { A = -1, B = -300, C = int.MinValue, D = long.MaxValue }, new SignedVarints());
        AssertNothing(format, new Doubles { A = 0.1, B = double.NaN }, new Doubles());
        AssertNothing(format, new NullableIntegers { A = 1, B = -2, D = 3 }, new NullableIntegers());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ArraysOfTheSameLengths(CorpusFormat format)
    {
        AssertNothing(format, new FloatArrays { A = new double[1000], B = [1, 2, 3], C = [(Half)1] }, new FloatArrays());
        AssertNothing(format, new SignedArrays { A = [1], B = [2], C = [3, 4], D = new long[500] }, new SignedArrays());
        AssertNothing(format, new Blob { A = new byte[3000], B = [1] }, new Blob());
        AssertNothing(
            format,
            new NDFloats { A = NDArray.Zeros<float>(3, 4, 5), B = NDArray.Scalar((Half)1), C = NDArray.Zeros<bool>(2, 0) },
            new NDFloats());
        AssertNothing(format, new Vectors { A = NDArray.Zeros<double>(300), B = [1, 2, 3], C = [-1] }, new Vectors());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void StringsThatDoNotChange(CorpusFormat format)
    {
        AssertNothing(format, new Text { A = "short", B = "grüße \"世界\" \U0001F600\n" }, new Text());
        AssertNothing(format, new Text { A = new string('x', 5000), B = new string('é', 5000) }, new Text());
        AssertNothing(format, new ListOfStrings { A = ["a", "b", ""] }, new ListOfStrings());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void MapsWhoseKeysDoNotChange(CorpusFormat format)
    {
        AssertNothing(format, new StringKeys { A = new() { ["accuracy"] = 0.9, ["größe"] = 2 } }, new StringKeys());
        AssertNothing(
            format,
            new IntegerKeys { A = new() { [-1] = 1, [2] = 2 }, B = new() { [long.MaxValue] = true }, C = new() { [1] = "one" } },
            new IntegerKeys());
        AssertNothing(format, new SmallKeys { A = new() { [true] = 1, [false] = 2 } }, new SmallKeys());
        AssertNothing(format, new MapsOfCollections { A = new() { ["a"] = [1, 2] }, B = new() { ["b"] = [0.5] } }, new MapsOfCollections());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ListsOfModels(CorpusFormat format)
    {
        AssertNothing(format, new ListOfClasses { A = [new() { Label = "a" }, new()], B = [null, new()] }, new ListOfClasses());
        AssertNothing(format, new ListOfStructs { A = [new() { Feature = 1 }, default], B = [null, default(Split)] }, new ListOfStructs());
        AssertNothing(format, new ListsOfNumbers { A = [1, 2], B = [3], C = [true], D = [-1] }, new ListsOfNumbers());
        AssertNothing(format, new ListOfLists { A = [[1, 2], []], B = [["a"]] }, new ListOfLists());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ArraysOfModels(CorpusFormat format)
    {
        AssertNothing(format, new StructPlaces { Row = [new() { Feature = 1 }, default], Rows = [[default], []] }, new StructPlaces());
        AssertNothing(format, new ClassPlaces { One = new(), Field = new(), Row = [new() { Label = "a" }, new()], Rows = [] }, new ClassPlaces());
        AssertNothing(format, new JaggedPlaces { One = [], Field = [], Row = [[[1, 2], []], []], Rows = [[[[3]]]] }, new JaggedPlaces());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void NestedModels(CorpusFormat format)
    {
        AssertNothing(format, new OptionalNested { A = new() { Label = "a" }, B = new Split { Feature = 2 } }, new OptionalNested());
        AssertNothing(format, new Tree { Left = new() { Right = new() }, Right = new() }, new Tree());
        AssertNothing(format, new OwnField { A = 1, B = new() }, new OwnField());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void PolymorphicModels(CorpusFormat format)
    {
        AssertNothing(format, new InterfaceMember { A = new Circle { Name = "c" }, B = new Polygon { Corners = [1, 2] } }, new InterfaceMember());
        AssertNothing(format, new PolymorphicLists { A = [new Circle(), new Polygon()], B = [null], C = [new Point()] }, new PolymorphicLists());
        AssertNothing(format, new InterfaceMember { A = new Tile { Row = 1 }, B = new Circle() }, new InterfaceMember());
        AssertNothing(format, new PolymorphicLists { A = [new Tile { Row = 1 }, new Tile { Row = 2 }], B = [], C = [] }, new PolymorphicLists());
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ModelsWithMoreMembersThanAWordHasBits(CorpusFormat format) =>
        AssertNothing(format, ManyMembersOf(1), ManyMembersOf(2));

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void Structs(CorpusFormat format)
    {
        var output = new ArrayBufferWriter<byte>(1 << 16);
        var model = new Box { Name = "box", Weights = [1, 2, 3], Point = new() };
        var existing = default(Box);
        Assert.Equal(0, Allocated.By(() =>
        {
            output.ResetWrittenCount();
            Write(format, model, output);
        }));
        Assert.Equal(0, Allocated.By(() =>
        {
            if (format == CorpusFormat.Binary)
                ModelBinary.DeserializeInto(output.WrittenSpan, ref existing, CaseData.Options);
            else if (format == CorpusFormat.Json)
                ModelJson.DeserializeInto(output.WrittenSpan, ref existing, CaseData.Options);
            else
                ModelProtobuf.DeserializeInto(output.WrittenSpan, ref existing, CaseData.Options);
        }));
        CaseData.AssertSame(model, existing);
    }

    // How many elements there are is found out before they are read.
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void NewArraysAreMadeOnce(CorpusFormat format)
    {
        const int Count = 3000;
        AssertNoMoreThan(Count * Unsafe.SizeOf<Segment>(), format, new ArraysOfStructs { Segments = new Segment[Count] });
    }

    // What is expected may be too few each time: an unknown member ends the count of those that follow.
    [Fact]
    public void ArraysWhoseLengthCannotBeGuessedAreCopiedAFewTimes()
    {
        const int Count = 3000;
        var text = Encoding.UTF8.GetString(ModelJson.Serialize(new ArraysOfStructs { Segments = new Segment[Count] }, CaseData.Options));
        var data = Encoding.UTF8.GetBytes(text.Replace("},{", "},{\"unknown\":[],", StringComparison.Ordinal));
        var size = Count * Unsafe.SizeOf<Segment>();
        Assert.InRange(Allocated.By(() => ModelJson.Deserialize<ArraysOfStructs>(data, CaseData.Options)), size, 5 * size);
    }

    static void AssertNoMoreThan<T>(long expected, CorpusFormat format, T model)
        where T : class, IReadableInto<T>
    {
        var output = new ArrayBufferWriter<byte>(1 << 17);
        Write(format, model, output);
        Assert.InRange(Allocated.By(() =>
        {
            if (format == CorpusFormat.Binary)
                ModelBinary.Deserialize<T>(output.WrittenSpan, CaseData.Options);
            else if (format == CorpusFormat.Json)
                ModelJson.Deserialize<T>(output.WrittenSpan, CaseData.Options);
            else
                ModelProtobuf.Deserialize<T>(output.WrittenSpan, CaseData.Options);
        }), expected, expected * 11 / 10);
    }

    static ManyMembers ManyMembersOf(int seed) => (ManyMembers)CaseData.Case("corpus.many_members").Make(new Values(seed));

    static void AssertNothing<T>(CorpusFormat format, T model, T existing)
        where T : class, IReadableInto<T>
    {
        var output = new ArrayBufferWriter<byte>(1 << 17);
        Assert.Equal(0, Allocated.By(() =>
        {
            output.ResetWrittenCount();
            Write(format, model, output);
        }));
        Assert.Equal(0, Allocated.By(() =>
        {
            if (format == CorpusFormat.Binary)
                ModelBinary.DeserializeInto(output.WrittenSpan, existing, CaseData.Options);
            else if (format == CorpusFormat.Json)
                ModelJson.DeserializeInto(output.WrittenSpan, existing, CaseData.Options);
            else
                ModelProtobuf.DeserializeInto(output.WrittenSpan, existing, CaseData.Options);
        }));
        CaseData.AssertSame(model, existing);
    }

    static void Write<T>(CorpusFormat format, T model, ArrayBufferWriter<byte> output)
        where T : IPersistableModel<T>
    {
        if (format == CorpusFormat.Binary)
            ModelBinary.Serialize(model, output, CaseData.Options);
        else if (format == CorpusFormat.Json)
            ModelJson.Serialize(model, output, CaseData.Options);
        else
            ModelProtobuf.Serialize(model, output, CaseData.Options);
    }
}
