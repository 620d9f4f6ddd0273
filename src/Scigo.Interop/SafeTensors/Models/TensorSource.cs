using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Files;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Json;

namespace Scigo.Interop.SafeTensors.Models;

/// <summary>Hands out the tensors that a model's document names, each once.</summary>
abstract class TensorSource(TensorHeader header) : NamedArrays
{
    const int PieceSize = 1 << 20;

    readonly Dictionary<string, SafeTensor> left = header.Tensors.ToDictionary(static t => t.Name, StringComparer.Ordinal);
    SafeTensor taken = null!;

    public sealed override int[] Take(string name, string dtype)
    {
        if (!left.Remove(name, out var tensor))
            throw new ModelFormatException(
                ModelFormatError.Corrupt, $"The model refers to the tensor \"{name}\", which the file does not have, or the model has already.");
        if (tensor.Type.Schema != dtype)
            throw tensor.Error(
                ModelFormatError.InvalidValue, $"has numbers of the type {tensor.DType}, where the model has {TensorType.OfSchema(dtype).Name}");
        taken = tensor;
        return tensor.Dimensions();
    }

    public sealed override void Read(ref byte target) => Read(taken, ref target);

    /// <summary>Reads a tensor's numbers to where there is room for all of them.</summary>
    internal void Read(SafeTensor tensor, ref byte target)
    {
        for (var at = 0L; at < tensor.ByteLength; at += PieceSize)
        {
            var length = (int)Math.Min(PieceSize, tensor.ByteLength - at);
            Read(header.DataStart + tensor.Begin + at, MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref target, (nint)at), length));
        }
    }

    public sealed override MappedFile? Find(out long offset)
    {
        offset = header.DataStart + taken.Begin;
        return offset % taken.Type.Size == 0 ? File : null;
    }

    /// <summary>The file in which tensors may stay.</summary>
    protected virtual MappedFile? File => null;

    /// <summary>Reads bytes of the file.</summary>
    protected abstract void Read(long offset, Span<byte> target);
}

/// <summary>Reads tensors from a stream.</summary>
sealed class StreamTensors(TensorHeader header, Stream stream, long start) : TensorSource(header)
{
    protected override void Read(long offset, Span<byte> target)
    {
        stream.Position = start + offset;
        var read = stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        if (read < target.Length)
            throw new ModelFormatException(ModelFormatError.Truncated, "The file has become shorter while it was being read.", offset + read);
    }
}

/// <summary>Lets tensors stay in a mapped file.</summary>
sealed class MappedTensors(TensorHeader header, MappedFile file) : TensorSource(header)
{
    protected override MappedFile? File => file;

    protected override void Read(long offset, Span<byte> target) => file.Read(offset, target);
}
