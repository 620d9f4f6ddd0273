using System.Runtime.InteropServices;
using System.Text;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.Tests.Support;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>Files of tensors, whoever wrote them.</summary>
public sealed class SafeTensorsFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void EveryTypeOfNumberComesBack()
    {
        Same(new[] { 1.5, double.NaN, double.NegativeInfinity, -0.0 }, "F64");
        Same(new[] { 1.5f, float.NaN }, "F32");
        Same(new[] { (Half)1.5, Half.NaN, Half.Epsilon }, "F16");
        Same(new[] { long.MinValue, long.MaxValue }, "I64");
        Same(new[] { int.MinValue, int.MaxValue }, "I32");
        Same(new[] { short.MinValue, short.MaxValue }, "I16");
        Same(new[] { sbyte.MinValue, sbyte.MaxValue }, "I8");
        Same(new[] { ulong.MaxValue }, "U64");
        Same(new[] { uint.MaxValue }, "U32");
        Same(new[] { ushort.MaxValue }, "U16");
        Same(new byte[] { 0, 255 }, "U8");
        Same(new[] { true, false }, "BOOL");
    }

    void Same<T>(T[] numbers, string dtype)
        where T : unmanaged
    {
        new TensorSet { { "x", new NDArray<T>(numbers, 1, numbers.Length) } }.Save(folder.File("x.safetensors"));
        using var file = SafeTensorsFile.Open(folder.File("x.safetensors"));
        var tensor = Assert.Single(file.Tensors);
        Assert.Equal(dtype, tensor.DType);
        Assert.Equal([1, numbers.Length], tensor.Shape);
        var read = file.Read<T>("x");
        Assert.Equal([1, numbers.Length], read.Shape.ToArray());
        Assert.Equal(MemoryMarshal.AsBytes<T>(numbers).ToArray(), MemoryMarshal.AsBytes(read.Span).ToArray());
        Assert.Equal(MemoryMarshal.AsBytes<T>(numbers).ToArray(), file.ReadBytes("x").ToArray());
    }

    // To the byte as the format's own library: the widest first, then by name, the header padded to 8.
    [Fact]
    public void AFileIsWrittenAsTheFormatsOwnLibraryWritesIt()
    {
        using var stream = new MemoryStream();
        new TensorSet
        {
            { "b", NDArray.Create([(byte)1, (byte)2, (byte)3]) },
            { "a", NDArray.Create([(byte)9]) },
            { "wide", NDArray.Scalar(1L) },
            { "none", NDArray.Zeros<float>(2, 0) },
        }.Write(stream);
        const string Header =
            "{\"wide\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[0,8]},\"none\":{\"dtype\":\"F32\",\"shape\":[2,0],\"data_offsets\":[8,8]},"
            + "\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[8,9]},\"b\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[9,12]}}";
        var padded = Header.PadRight((Header.Length + 7) / 8 * 8);
        Assert.Equal(TensorBytes.File(Encoding.UTF8.GetBytes(padded), [1, 0, 0, 0, 0, 0, 0, 0, 9, 1, 2, 3]), stream.ToArray());
    }

    [Fact]
    public void NumbersStayInTheFileUntilItIsClosed()
    {
        new TensorSet { { "x", NDArray.Create([1.0, 2.0]) } }.Save(folder.File("x.safetensors"));
        var file = SafeTensorsFile.Open(folder.File("x.safetensors"));
        var x = file.Read<double>("x");
        Assert.False(MemoryMarshal.TryGetArray(x.Memory, out _));
        Assert.Equal([1.0, 2.0], x.ToArray());
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => x.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => file.Read<double>("x"));
    }

    // A header of another program may have any length, and its tensors any order.
    [Fact]
    public void NumbersThatAreNotAlignedAreCopied()
    {
        File.WriteAllBytes(
            folder.File("odd.safetensors"),
            TensorBytes.File(
                """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"x":{"dtype":"U16","shape":[2],"data_offsets":[1,5]}}""", 5));
        using var file = SafeTensorsFile.Open(folder.File("odd.safetensors"));
        var x = file.Read<ushort>("x");
        Assert.True(MemoryMarshal.TryGetArray(x.Memory, out _));
        Assert.Equal([0x0201, 0x0403], x.ToArray());
    }

    [Fact]
    public void WhatDotNetHasNoTypeForIsListedAndRefusedByName()
    {
        File.WriteAllBytes(
            folder.File("bf16.safetensors"), TensorBytes.File("""{"x":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}""", 4));
        using var file = SafeTensorsFile.Open(folder.File("bf16.safetensors"));
        Assert.Equal("x: BF16[2]", file.Find("x")!.ToString());
        var error = Assert.Throws<ModelFormatException>(() => file.Read<ushort>("x"));
        Assert.Contains("\"x\" has numbers of the type BF16, which .NET has not", error.Message, StringComparison.Ordinal);
        Assert.Equal([0, 1, 2, 3], file.ReadBytes("x").ToArray());
    }

    [Fact]
    public void WhatIsNotThereOrOfAnotherTypeIsRefusedByName()
    {
        new TensorSet { { "x", NDArray.Create([1f]) } }.Save(folder.File("x.safetensors"));
        using var file = SafeTensorsFile.Open(folder.File("x.safetensors"));
        Assert.Contains("no tensor \"y\"", Assert.Throws<ModelFormatException>(() => file.Read<float>("y")).Message, StringComparison.Ordinal);
        var error = Assert.Throws<ModelFormatException>(() => file.Read<double>("x"));
        Assert.Equal(ModelFormatError.WrongType, error.Error);
        Assert.Contains("\"x\" has numbers of the type F32, not Double", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATensorOfMoreDimensionsThanAnArrayCanHaveIsRefusedByName()
    {
        File.WriteAllBytes(
            folder.File("deep.safetensors"),
            TensorBytes.File(
                """{"x":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]},"y":{"dtype":"U8","shape":[0,3000000000],"data_offsets":[1,1]}}""", 1));
        using var file = SafeTensorsFile.Open(folder.File("deep.safetensors"));
        Assert.Contains("\"x\" has 9 dimensions", Assert.Throws<ModelFormatException>(() => file.Read<byte>("x")).Message, StringComparison.Ordinal);
        Assert.Contains("more numbers than", Assert.Throws<ModelFormatException>(() => file.Read<byte>("y")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABooleanThatIsNeither0Nor1IsRefused()
    {
        File.WriteAllBytes(
            folder.File("bool.safetensors"), TensorBytes.File("""{"x":{"dtype":"BOOL","shape":[3],"data_offsets":[0,3]}}""", 3));
        using var file = SafeTensorsFile.Open(folder.File("bool.safetensors"));
        Assert.Contains("\"x\" has a boolean", Assert.Throws<ModelFormatException>(() => file.Read<bool>("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatCannotBeAreRefusedBeforeAnythingIsWritten()
    {
        var tensors = new TensorSet { { "x", NDArray.Create([1f]) } };
        Assert.Contains("\"x\" already", Assert.Throws<ArgumentException>(() => tensors.Add("x", NDArray.Create([1f]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => tensors.Add("__metadata__", NDArray.Create([1f])));
        Assert.Contains("System.Char", Assert.Throws<ArgumentException>(() => tensors.Add("c", NDArray.Create(['c']))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
