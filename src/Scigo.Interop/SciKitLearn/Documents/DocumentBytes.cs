namespace Scigo.Interop.SciKitLearn;

/// <summary>A document, whole: members may come in any order.</summary>
static class DocumentBytes
{
    /// <summary>Returns the rest of a stream.</summary>
    /// <exception cref="ModelFormatException">It is longer than the limits allow.</exception>
    internal static byte[] Of(Stream source, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        var length = source.Length - source.Position;
        var limit = Math.Min(options.Limits.MaxBytes, Array.MaxLength);
        if (length > limit)
            throw new ModelFormatException(ModelFormatError.LimitExceeded, $"The data has {length} bytes, over the limit of {limit}.", 0);
        var data = new byte[length];
        var count = source.ReadAtLeast(data, data.Length, throwOnEndOfStream: false);
        return count == data.Length ? data : data[..count];
    }
}
