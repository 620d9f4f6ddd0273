using System.ComponentModel;
using Scigo.Files;

namespace Scigo.Json;

/// <summary>
/// Where the arrays are that a document names. It does not know their elements' types: a generic virtual method would bring the type
/// loader into every program compiled ahead of time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NamedArrays
{
    /// <summary>Takes an array: each can be taken once, so that a document does not ask for more memory than there are bytes.</summary>
    /// <param name="name">The name that the document has for it.</param>
    /// <param name="dtype">The type that its numbers must have, in the schema's word.</param>
    /// <returns>The dimensions.</returns>
    /// <exception cref="ModelFormatException">There is no such array, it has other numbers, or it was taken before.</exception>
    public abstract int[] Take(string name, string dtype);

    /// <summary>Reads the numbers of the array taken last to where there is room for all of them.</summary>
    /// <exception cref="ModelFormatException">They are not there.</exception>
    public abstract void Read(ref byte target);

    /// <summary>Returns the mapped file in which the array taken last may stay, or <c>null</c> where it has to be read.</summary>
    /// <param name="offset">Where in the file it begins: at a multiple of its numbers' size.</param>
    public virtual MappedFile? Find(out long offset)
    {
        offset = 0;
        return null;
    }
}
