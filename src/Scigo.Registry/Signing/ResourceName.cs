using System.Text;

namespace Scigo.Registry.Signing;

/// <summary>Names of files within a model, the same on every system.</summary>
static class ResourceName
{
    /// <summary>Whether a name is a path within the model, written in the one way that there is.</summary>
    public static bool IsWithin(string name) =>
        name.Split('/').All(static part => part is not ("" or "." or "..") && !part.Contains('\0', StringComparison.Ordinal));

    /// <summary>Orders names folder by folder, by code points.</summary>
    // Nothing in a name sorts before what ends it.
    public static int Compare(string a, string b) => CompareWhole(a.Replace('/', '\0'), b.Replace('/', '\0'));

    /// <summary>Orders names by code points, <c>/</c> being one of them.</summary>
    // UTF-8 sorts as code points do, which UTF-16 does not.
    public static int CompareWhole(string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));
}
