using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>What sets one kind of number (or bool) apart from another; <see cref="Scalar{T, TScalar}"/> does the rest.</summary>
/// <typeparam name="T">The number, written little-endian in binary.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScalar<T>
    where T : unmanaged
{
    /// <summary>The schema's word for it: <c>float64</c>, <c>int32:zigzag</c>.</summary>
    static abstract string SchemaText { get; }

    /// <summary>How protobuf delimits it.</summary>
    static abstract WireType WireType { get; }

    /// <summary>Whether protobuf keeps an array of it as it lies in memory.</summary>
    static abstract bool Blits { get; }

    /// <summary>Whether it is four or eight bytes that protobuf keeps as a plain variable-length integer.</summary>
    static virtual bool IsPlainVarint => false;

    /// <summary>Writes the number as JSON.</summary>
    static abstract void WriteJson(ref JsonWriter writer, T value);

    /// <summary>Writes the elements of a JSON array on one line.</summary>
    static abstract void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<T> values);

    /// <summary>Reads the number from JSON.</summary>
    static abstract T ReadJson(ref JsonReader reader);

    /// <summary>
    /// Reads elements of a JSON array from the next one on, as many as can be read fast and there is room for.
    /// </summary>
    /// <returns>How many have been read, perhaps none though there are more.</returns>
    static virtual int ReadJsonRun(ref JsonReader reader, Span<T> values) => 0;

    /// <summary>Writes the number as protobuf, without tag.</summary>
    static abstract void WriteProtobuf(ref ProtobufWriter writer, T value);

    /// <summary>The most bytes that it takes in protobuf, without tag.</summary>
    static virtual int Longest => Unsafe.SizeOf<T>();

    /// <summary>
    /// Writes the number as protobuf, without tag, where there is room for <see cref="Longest"/> bytes; returns what is behind it.
    /// </summary>
    static virtual ref byte WriteProtobuf(ref byte at, T value)
    {
        Unsafe.WriteUnaligned(ref at, value);
        return ref Unsafe.Add(ref at, Unsafe.SizeOf<T>());
    }

    /// <summary>Reads the number from protobuf, behind the tag.</summary>
    static abstract T ReadProtobuf(ref ProtobufReader reader);

    /// <summary>
    /// Reads a number written as a narrower type that protobuf delimits in another way, as a <c>float</c> of what is a <c>double</c> now;
    /// returns <c>false</c> where there is no such type.
    /// </summary>
    static virtual bool TryReadNarrower(ref ProtobufReader reader, uint tag, out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Returns the number as a parameter.</summary>
    static abstract ParamValue ToParam(T value);

    /// <summary>Returns the parameter as a number; an <see cref="ArgumentException"/> when it is none, or out of range.</summary>
    static abstract T FromParam(ParamValue value);
}
