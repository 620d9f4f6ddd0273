namespace Scigo.Json;

/// <summary>Finds the member that a byte of a document belongs to, after decoding has failed there.</summary>
static class JsonPaths
{
    /// <summary>
    /// Returns the path of the value at a byte, or of the last one before it; <c>null</c> for the document itself. Members of the model
    /// are named without the <c>parameters</c> around them. Never throws: what is wrong with the document does not matter here.
    /// </summary>
    public static string? At(ReadOnlySpan<byte> data, long offset)
    {
        var walker = new JsonPathWalker(data);
        while (walker.Next() && walker.Position < offset)
        {
        }
        return walker.Path;
    }
}
