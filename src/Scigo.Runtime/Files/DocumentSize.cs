namespace Scigo.Files;

/// <summary>JSON and protobuf are read from one piece of memory, which cannot be longer than 2 GB: nothing longer is written.</summary>
static class DocumentSize
{
    /// <summary>The most bytes that are read, and written.</summary>
    public static long Max => Array.MaxLength - 1;

    /// <exception cref="InvalidOperationException">There are more.</exception>
    public static void Check(long bytes)
    {
        if (bytes > Max)
            throw new InvalidOperationException(
                $"The model takes over {Max} bytes, more than can be read again as JSON or protobuf: save it as a .scigo file.");
    }
}
