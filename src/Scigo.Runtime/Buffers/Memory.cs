using System.Runtime.InteropServices;

namespace Scigo.Buffers;

/// <summary>Questions about memory that the BCL answers only in parts.</summary>
static class Memory
{
    /// <summary>Returns the array that the memory covers from end to end, or <c>null</c>: only such an array is the memory's own.</summary>
    public static T[]? WholeArray<T>(ReadOnlyMemory<T> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : null;
}
