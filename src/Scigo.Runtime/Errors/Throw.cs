using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scigo;

/// <summary>Throws out of line, so that the paths that do not throw stay small.</summary>
static class Throw
{
    /// <summary>Like <see cref="ArgumentNullException.ThrowIfNull(object?, string?)"/>, which takes a struct in a box.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void IfNull<T>([NotNull] T model)
    {
        if (model is null)
            throw new ArgumentNullException(nameof(model));
    }

    [DoesNotReturn]
    public static void TooDeepToWrite(int limit) => throw new InvalidOperationException(
        $"The model is nested deeper than {limit} models and collections: it contains itself, or ModelLimits.MaxDepth is too low.");

    [DoesNotReturn]
    public static void TooDeepToRead(int limit, long offset) => throw new ModelFormatException(
        ModelFormatError.LimitExceeded, $"The data is nested deeper than the limit of {limit} models and collections.", offset);

    [DoesNotReturn]
    public static void Truncated(long needed, long present, long offset) => throw new ModelFormatException(
        ModelFormatError.Truncated, $"The data ends too early: {needed} bytes are needed here, {present} are left.", offset);

    [DoesNotReturn]
    public static void TooManyElements(uint count, long offset) => throw new ModelFormatException(
        ModelFormatError.InvalidValue, $"{count} elements are more than an array can hold.", offset);

    public static ModelFormatException NotUtf8(long offset) => new(ModelFormatError.Corrupt, "A string is not valid UTF-8.", offset);

    public static ModelFormatException KeyTwice(object key, long offset) =>
        new(ModelFormatError.InvalidValue, $"The key \"{key}\" is there twice.", offset);
}
