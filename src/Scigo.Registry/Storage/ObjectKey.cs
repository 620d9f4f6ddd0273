using System.Buffers;

namespace Scigo.Registry.Storage;

/// <summary>The rules of keys: what keeps them, no file system and no store takes for something else.</summary>
static class ObjectKey
{
    /// <summary>The longest name between two slashes.</summary>
    public const int MaxName = 128;

    static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>Whether a text may stand between two slashes.</summary>
    public static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= MaxName && name[0] != '.' && !name.ContainsAnyExcept(Allowed);

    public static bool IsKey(string key)
    {
        foreach (var part in key.AsSpan().Split('/'))
        {
            if (!IsName(key.AsSpan()[part]))
                return false;
        }
        return true;
    }

    /// <exception cref="ArgumentException">The key breaks a rule.</exception>
    public static void Check(string key)
    {
        if (!IsKey(key))
            throw new ArgumentException(
                $"\"{key}\" is no key: it is made of names of ASCII letters, digits, '.', '_' and '-' between slashes, none of which begins with a dot.",
                nameof(key));
    }

    /// <exception cref="ArgumentException">The prefix breaks a rule.</exception>
    public static void CheckPrefix(string prefix)
    {
        if (prefix.Length == 0)
            return;
        if (!prefix.EndsWith('/'))
            throw new ArgumentException($"\"{prefix}\" is no prefix: it ends with a slash.", nameof(prefix));
        Check(prefix[..^1]);
    }
}
