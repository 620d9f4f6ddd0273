using System.Runtime.CompilerServices;

namespace Scigo.Wire;

/// <summary>Refuses to write null where the member's type has none: it could not be read back.</summary>
static class NotNull
{
    public static T Of<T>([System.Diagnostics.CodeAnalysis.NotNull] T? value)
        where T : class
    {
        if (value is null)
            Refuse();
        return value;
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Refuse() => throw new InvalidOperationException(
        "A member or element is null, but its type does not allow null: assign it before saving, or declare it nullable.");
}
