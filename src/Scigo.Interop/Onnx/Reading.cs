namespace Scigo.Interop.Onnx;

/// <summary>What models refuse while they are put together from a graph is bad data, and reaches the caller as such.</summary>
static class Reading
{
    internal static T Of<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or ArithmeticException)
        {
            throw new ModelFormatException(ModelFormatError.InvalidValue, $"The model refused what the graph holds: {e.Message}", innerException: e);
        }
    }
}
