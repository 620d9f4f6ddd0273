using System.ComponentModel;

namespace Scigo.Wire;

/// <summary>Whether a converter is given null: <c>IConverter&lt;Uri?, string&gt;</c> and <c>IConverter&lt;Uri, string&gt;</c> are
/// the same type at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INullRule
{
    /// <summary>Whether null goes to the converter instead of being refused.</summary>
    static abstract bool TakesNull { get; }
}

/// <summary>The converter makes something of null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullTaken : INullRule
{
    /// <inheritdoc/>
    public static bool TakesNull => true;
}

/// <summary>The converter's type has no null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullRefused : INullRule
{
    /// <inheritdoc/>
    public static bool TakesNull => false;
}
