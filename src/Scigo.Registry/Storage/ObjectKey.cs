using System.Buffers;

namespace Scigo.Registry.Storage;

/// <summary>The rules of keys, for those who write stores: what keeps them, no file system and no store takes for something else.</summary>
public static class ObjectKey
{
    /// <summary>The longest name between two slashes.</summary>
    public const int MaxName = 128;

    static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>Whether a text may stand between two slashes.</summary>
    public static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= MaxName && name[0] != '.' && name[^1] != '.' && !name.ContainsAnyExcept(Allowed) && !IsDevice(name);

    // Of Windows, whatever follows the first dot.
    static bool IsDevice(ReadOnlySpan<char> name)
    {
        var stem = name.IndexOf('.') is > 0 and var dot ? name[..dot] : name;
        return stem.Length switch
        {
            3 => stem.Equals("CON", StringComparison.OrdinalIgnoreCase) || stem.Equals("PRN", StringComparison.OrdinalIgnoreCase)
                || stem.Equals("AUX", StringComparison.OrdinalIgnoreCase) || stem.Equals("NUL", StringComparison.OrdinalIgnoreCase),
            4 => char.IsAsciiDigit(stem[3])
                && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }

    /// <summary>Whether a text is a key: names between slashes.</summary>
    public static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (var part in key.Split('/'))
        {
            if (!IsName(key[part]))
                return false;
        }
        return true;
    }

    /// <summary>Refuses what is no key.</summary>
    /// <exception cref="ArgumentException">The key breaks a rule.</exception>
    public static void Check(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!IsKey(key))
            throw new ArgumentException(
                $"\"{key}\" is no key: it is made of names of ASCII letters, digits, '.', '_' and '-' between slashes, none of which begins with a dot.",
                nameof(key));
    }

    /// <summary>Refuses what is neither empty nor whole names followed by a slash.</summary>
    /// <exception cref="ArgumentException">The prefix breaks a rule.</exception>
    public static void CheckPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length == 0)
            return;
        if (!prefix.EndsWith('/'))
            throw new ArgumentException($"\"{prefix}\" is no prefix: it ends with a slash.", nameof(prefix));
        Check(prefix[..^1]);
    }
}
