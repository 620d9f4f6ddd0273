using System.Runtime.InteropServices;
using System.Text;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>Turns arrays into tensors and back. Numbers are raw bytes, little-endian.</summary>
static class Tensors
{
    internal static TensorProto Of(string name, ReadOnlySpan<double> values, OnnxPrecision precision, params long[] dims)
    {
        // What a message, and memory that it is read from, can hold.
        if (values.Length > Array.MaxLength / sizeof(double))
            throw new InvalidOperationException($"The tensor \"{name}\" has {values.Length} numbers, more than the 2 GB that one may take.");
        if (precision == OnnxPrecision.Float64)
            return Raw(name, DataType.Double, MemoryMarshal.AsBytes(values), dims);
        var floats = new float[values.Length];
        for (var i = 0; i < floats.Length; i++)
            floats[i] = (float)values[i];
        return Raw(name, DataType.Float, MemoryMarshal.AsBytes(floats.AsSpan()), dims);
    }

    internal static TensorProto Of(string name, ReadOnlySpan<long> values, params long[] dims) =>
        Raw(name, DataType.Int64, MemoryMarshal.AsBytes(values), dims);

    internal static TensorProto Of(string name, IReadOnlyList<string> values) => new()
    {
        Name = name,
        DataType = DataType.String,
        Dims = [values.Count],
        StringData = [.. values.Select(Encoding.UTF8.GetBytes)],
    };

    static TensorProto Raw(string name, DataType type, ReadOnlySpan<byte> bytes, long[] dims) =>
        new() { Name = name, DataType = type, Dims = dims, RawData = bytes.ToArray() };

    /// <summary>Returns the numbers of a tensor of float or double.</summary>
    /// <exception cref="ModelFormatException">It is of another type, or does not hold as many numbers as its dimensions say.</exception>
    internal static NDArray<double> Numbers(TensorProto tensor)
    {
        RequireHere(tensor);
        double[] values = tensor.DataType switch
        {
            DataType.Double => tensor.RawData is { } raw ? Cast<double>(raw, tensor) : tensor.DoubleData,
            DataType.Float => Array.ConvertAll(tensor.RawData is { } raw ? Cast<float>(raw, tensor) : tensor.FloatData, static f => (double)f),
            var type => throw Refused(tensor, $"holds {type}, not numbers of type float or double"),
        };
        return new NDArray<double>(values, Shape(tensor, values.Length));
    }

    /// <summary>Returns the numbers of a tensor of int64 or int32.</summary>
    /// <inheritdoc cref="Numbers"/>
    internal static long[] Integers(TensorProto tensor)
    {
        RequireHere(tensor);
        long[] values = tensor.DataType switch
        {
            DataType.Int64 => tensor.RawData is { } raw ? Cast<long>(raw, tensor) : tensor.Int64Data,
            DataType.Int32 => Array.ConvertAll(tensor.RawData is { } raw ? Cast<int>(raw, tensor) : tensor.Int32Data, static i => (long)i),
            var type => throw Refused(tensor, $"holds {type}, not whole numbers"),
        };
        Shape(tensor, values.Length);
        return values;
    }

    internal static string[] Texts(TensorProto tensor)
    {
        RequireHere(tensor);
        return [.. tensor.StringData.Select(Encoding.UTF8.GetString)];
    }

    // Those of a graph that has a file were fetched before.
    static void RequireHere(TensorProto tensor)
    {
        if (tensor.DataLocation == External.ExternalReader.Elsewhere)
            throw Refused(tensor, "is in another file: load the model by its path, or save it with its tensors inside");
    }

    static T[] Cast<T>(byte[] raw, TensorProto tensor)
        where T : unmanaged
    {
        var values = MemoryMarshal.Cast<byte, T>(raw);
        return values.Length * Marshal.SizeOf<T>() == raw.Length ? values.ToArray() : throw Refused(tensor, "ends within a number");
    }

    static int[] Shape(TensorProto tensor, int length)
    {
        var shape = new int[tensor.Dims.Length];
        var product = 1L;
        for (var i = 0; i < shape.Length; i++)
        {
            if (tensor.Dims[i] is < 0 or > int.MaxValue)
                throw Refused(tensor, $"has the dimension {tensor.Dims[i]}");
            shape[i] = (int)tensor.Dims[i];
            if (product > length && shape[i] != 0)
                throw Refused(tensor, $"has {length} numbers, fewer than its dimensions say");
            product *= shape[i];
        }
        return product == length ? shape : throw Refused(tensor, $"has {length} numbers for the {product} that its dimensions say");
    }

    static ModelFormatException Refused(TensorProto tensor, string what) =>
        new(ModelFormatError.InvalidValue, $"The tensor \"{tensor.Name}\" {what}.");
}
