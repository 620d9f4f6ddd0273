namespace Scigo;

/// <summary>The first question of every decoder.</summary>
static class InputSize
{
    public static void Check(long size, ModelOptions options)
    {
        if (size > options.Limits.MaxBytes)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The data has {size} bytes, over the limit of {options.Limits.MaxBytes}.", 0);
    }
}
