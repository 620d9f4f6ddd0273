namespace Scigo.Interop.SciKitLearn;

/// <summary>How scikit-learn's documents are told from others.</summary>
static class SciKitLearnNames
{
    internal const string Library = "scikit-learn";

    /// <summary>Whether <c>model_spec.library</c> names scikit-learn, by its own name or by that of its module.</summary>
    internal static bool IsLibrary(ReadOnlySpan<byte> name) => name.SequenceEqual("scikit-learn"u8) || name.SequenceEqual("sklearn"u8);

    /// <summary>Whether a parameter's name is that of a fitted attribute: <c>coef_</c>.</summary>
    internal static bool IsFitted(ReadOnlySpan<byte> name) => name.Length > 1 && name[^1] == '_';
}
