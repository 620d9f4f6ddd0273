using System.Runtime.InteropServices;
using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>Returns what a .scigo file says about itself, reading nothing else of it.</summary>
    /// <param name="source">The file, from the stream's position on; it must be able to seek.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="ModelFormatException">It is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileManifest ReadManifest(Stream source, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ScigoFile.Open(source, options ?? ModelOptions.Default).Manifest;
    }

    /// <summary>
    /// Reads one array of a .scigo file, checked against its checksum. Of the rest only what says where it is: an array of a long file in
    /// a distant store is fetched alone. Arrays of less than 64 bytes are part of the record, and have no name there.
    /// </summary>
    /// <typeparam name="T">The array's numbers.</typeparam>
    /// <param name="source">The file, from the stream's position on; it must be able to seek.</param>
    /// <param name="name">The member's path, as <c>steps[1].estimator.coefficients</c>; the manifest's sections have them all.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="ArgumentException">The file has no array of that name, or its numbers are others.</exception>
    /// <exception cref="ModelFormatException">It is no such file, or the array is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static NDArray<T> ReadArray<T>(Stream source, string name, ModelOptions? options = null)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var file = ScigoFile.Open(source, options ?? ModelOptions.Default);
        var section = Find(file.Manifest, name);
        if (section.DType != DTypes<T>.Name)
            throw new ArgumentException($"The array \"{name}\" is one of {section.DType}, not of {DTypes<T>.Name}.", nameof(name));
        int[] shape = [.. section.Shape];
        if (shape.Length > NDArray<T>.MaxRank || NDArray<T>.CountElements(shape) > Array.MaxLength)
            throw new ModelFormatException(ModelFormatError.LimitExceeded, $"{section} is larger than an array can be.", section.Offset, name);
        var numbers = new T[NDArray<T>.CountElements(shape)];
        using var arrays = new LoadedArrays(file);
        arrays.ReadWhole(section, ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(numbers.AsSpan())));
        return new(numbers, shape);
    }

    static FileSection Find(FileManifest manifest, string name)
    {
        var names = new List<string>();
        foreach (var section in manifest.Sections)
        {
            if (section.Name == name)
                return section;
            if (section.Name.Length > 0)
                names.Add(section.Name);
        }
        throw new ArgumentException($"The file has no array \"{name}\" outside its record, but {(names.Count > 0 ? string.Join(", ", names) : "none")}.", nameof(name));
    }
}
