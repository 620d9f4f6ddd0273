using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Files;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Interop.SafeTensors.Models;

namespace Scigo.Interop.SafeTensors;

/// <summary>
/// A .safetensors file of any program, mapped into memory: its tensors are listed and read without copying them. <see cref="TensorSet"/>
/// writes one.
/// </summary>
/// <remarks>
/// After <see cref="Dispose"/>, reading an array of the file throws <see cref="ObjectDisposedException"/>; otherwise as of
/// <see cref="MappedModel{T}"/>.
/// </remarks>
/// <example>
/// <code>
/// using var file = SafeTensorsFile.Open("model.safetensors");
/// foreach (var tensor in file.Tensors)
///     Console.WriteLine(tensor);
/// NDArray&lt;float&gt; weight = file.Read&lt;float&gt;("classifier.weight");
/// </code>
/// </example>
public sealed class SafeTensorsFile : IDisposable
{
    readonly TensorHeader header;
    readonly MappedFile file;
    readonly Dictionary<string, SafeTensor> byName;

    SafeTensorsFile(TensorHeader header, MappedFile file)
    {
        this.header = header;
        this.file = file;
        byName = header.Tensors.ToDictionary(static t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="ModelFormatException">The file breaks a rule of the format; nothing else is thrown for bad data.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SafeTensorsFile Open(string path, ModelOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var header = HeaderReader.Read(stream, options ?? ModelOptions.Default);
        return new SafeTensorsFile(header, new MappedFile(stream));
    }

    /// <summary>The tensors, in the order in which their numbers lie in the file.</summary>
    public IReadOnlyList<SafeTensor> Tensors => header.Tensors;

    /// <summary>The texts that go with them.</summary>
    public IReadOnlyDictionary<string, string> Metadata => header.Metadata;

    /// <summary>The JSON document of a model that <see cref="SafeTensorsFormat"/> wrote, in UTF-8, in which the name of its tensor stands for
    /// each array; <c>null</c> in a file of another program.</summary>
    public ReadOnlyMemory<byte>? ModelDocument =>
        header.Metadata.ContainsKey(TensorModel.DocumentKey) ? new(TensorModel.DocumentOf(header)) : null;

    /// <summary>Returns a tensor by its name; <c>null</c> when there is none.</summary>
    public SafeTensor? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Returns the numbers of a tensor, where they lie in the file; of one that is not aligned, a copy.</summary>
    /// <typeparam name="T">The numbers: <c>double</c> for F64, <c>Half</c> for F16, and so on.</typeparam>
    /// <exception cref="ModelFormatException">There is no tensor of that name, its numbers are of another type, or it is too large for an
    /// array of .NET.</exception>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public NDArray<T> Read<T>(string name)
        where T : unmanaged
    {
        var tensor = Require(name);
        if (TensorType.Of<T>() != tensor.Type)
            throw tensor.Error(
                ModelFormatError.WrongType,
                tensor.Type.Schema is null
                    ? $"has numbers of the type {tensor.DType}, which .NET has not: ReadBytes returns them as they are"
                    : $"has numbers of the type {tensor.DType}, not {typeof(T).Name}");
        var shape = tensor.Dimensions();
        var numbers = Numbers<T>(tensor);
        if (typeof(T) == typeof(bool) && MemoryMarshal.AsBytes(numbers.Span).ContainsAnyExceptInRange((byte)0, (byte)1))
            throw tensor.Error(ModelFormatError.InvalidValue, "has a boolean that is neither 0 nor 1");
        return new NDArray<T>(numbers, shape);
    }

    /// <summary>Returns the bytes of a tensor's numbers, of whatever type, where they lie in the file.</summary>
    /// <exception cref="ModelFormatException">There is no tensor of that name, or it has 2 GB and more.</exception>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public ReadOnlyMemory<byte> ReadBytes(string name)
    {
        var tensor = Require(name);
        return tensor.ByteLength <= int.MaxValue
            ? file.Memory<byte>(header.DataStart + tensor.Begin, (int)tensor.ByteLength)
            : throw tensor.Error(ModelFormatError.InvalidValue, $"has {tensor.ByteLength} bytes, more than memory of .NET can have");
    }

    /// <summary>Reads the model that <see cref="SafeTensorsFormat"/> wrote: its NDArrays stay in the file, everything else is copied.</summary>
    /// <exception cref="ModelFormatException">The file is of no model of the catalog.</exception>
    public object ReadModel(ModelOptions? options = null) =>
        TensorModel.Read(header, new MappedTensors(header, file), options ?? ModelOptions.Default);

    /// <summary>Reads the model that <see cref="SafeTensorsFormat"/> wrote.</summary>
    /// <inheritdoc cref="ReadModel(ModelOptions?)"/>
    public T ReadModel<T>(ModelOptions? options = null)
        where T : IPersistableModel<T>
        => TensorModel.Read<T>(header, new MappedTensors(header, file), options ?? ModelOptions.Default);

    /// <summary>Closes the file. Its memory is given back when no array of it can be reached any more.</summary>
    public void Dispose() => file.Dispose();

    ReadOnlyMemory<T> Numbers<T>(SafeTensor tensor)
        where T : unmanaged
    {
        var offset = header.DataStart + tensor.Begin;
        var count = (int)(tensor.ByteLength / tensor.Type.Size);
        if (offset % tensor.Type.Size == 0)
            return file.Memory<T>(offset, count);
        var copy = new T[count];
        new MappedTensors(header, file).Read(tensor, ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(copy)));
        return copy;
    }

    SafeTensor Require(string name) => Find(name) ?? throw new ModelFormatException(
        ModelFormatError.MissingMember, $"The file has no tensor \"{name}\".");
}
