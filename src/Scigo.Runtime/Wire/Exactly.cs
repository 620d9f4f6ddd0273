using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scigo.Wire;

/// <summary>What a member of a model's own type may hold: that type, and nothing derived from it, which would be cut short.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Exactly
{
    /// <summary>Checks that a value of a sealed type is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotNull<T>([NotNull] T? value)
        where T : class
        => Wire.NotNull.Of(value);

    /// <summary>Checks that a value is there and of exactly this type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OfType<T>([NotNull] T? value)
        where T : class
    {
        if (Wire.NotNull.Of(value).GetType() != typeof(T))
            Refuse(value, typeof(T));
    }

    [DoesNotReturn]
    static void Refuse(object value, Type declared) => throw new InvalidOperationException(
        $"A member declared as {declared.Name} holds a {value.GetType().Name}, which would lose what it adds: declare the member as an "
        + "interface or abstract class.");
}
