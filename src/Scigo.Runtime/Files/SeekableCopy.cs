namespace Scigo.Files;

/// <summary>Stands in for streams that cannot seek: what is short stays in memory, the rest goes to a file that deletes itself.</summary>
static class SeekableCopy
{
    const int LongestInMemory = 1 << 26;

    /// <summary>Returns the rest of a stream as one that can seek.</summary>
    public static Stream Of(Stream source, ModelOptions options)
    {
        var copy = new SpillingStream(LongestInMemory);
        try
        {
            var buffer = new byte[FileLayout.PieceSize];
            int read;
            while ((read = source.Read(buffer)) > 0)
            {
                copy.Write(buffer.AsSpan(0, read));
                InputSize.Check(copy.Length, options);
            }
            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>Has something written by way of a stream that can seek.</summary>
    public static void Write(Stream destination, Action<Stream> write)
    {
        using var copy = new SpillingStream(LongestInMemory);
        write(copy);
        copy.Position = 0;
        copy.CopyTo(destination);
    }
}
