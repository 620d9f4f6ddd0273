namespace Scigo;

/// <summary>
/// Exceptions that a model's own code throws while it is read: a setter, a constructor or <c>OnLoaded</c> that checks its arguments.
/// What it refuses is bad data, and reaches the caller as such.
/// </summary>
static class ModelRefusal
{
    public static bool Is(Exception e) =>
        e is ArgumentException or InvalidOperationException or FormatException or ArithmeticException or NotSupportedException;

    public static ModelFormatException Wrap(Exception e, long offset, string? memberPath) => new(
        ModelFormatError.InvalidValue, $"The model refused the data: {e.Message}", offset, memberPath, e);
}
