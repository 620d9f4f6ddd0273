using System.Globalization;

namespace Scigo.Registry;

/// <summary>
/// A version of a model, <c>major.minor.patch</c>: the major number changes when what used the model before may not work with it, the minor
/// one when something was added, the patch when it was trained anew.
/// </summary>
/// <param name="Major">Changed by a break.</param>
/// <param name="Minor">Changed by an addition.</param>
/// <param name="Patch">Changed by training.</param>
[Converter(typeof(SemanticVersionConverter))]
public readonly record struct SemanticVersion(int Major, int Minor, int Patch)
    : IComparable<SemanticVersion>, ISpanParsable<SemanticVersion>
{
    /// <summary>The version that a model begins with.</summary>
    public static SemanticVersion First => new(1, 0, 0);

    /// <summary>Returns the version that follows a change.</summary>
    public SemanticVersion After(VersionChange change) => change switch
    {
        VersionChange.Major => new(checked(Major + 1), 0, 0),
        VersionChange.Minor => new(Major, checked(Minor + 1), 0),
        _ => new(Major, Minor, checked(Patch + 1)),
    };

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes before the other, or is the same.</summary>
    public static bool operator <=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after the other, or is the same.</summary>
    public static bool operator >=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    /// <summary>Reads <c>1.2.3</c>.</summary>
    /// <exception cref="FormatException">It is no version.</exception>
    public static SemanticVersion Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) => TryParse(text, provider, out var version)
        ? version
        : throw new FormatException($"\"{text}\" is no version: it is three numbers without leading zeros, as 1.2.3.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static SemanticVersion Parse(string text, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <summary>Reads <c>1.2.3</c>, if it is that.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SemanticVersion version)
    {
        version = default;
        Span<int> numbers = stackalloc int[3];
        var count = 0;
        foreach (var part in text.Split('.'))
        {
            var digits = text[part];
            if (count == 3 || digits is ['0', _, ..] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count++]))
                return false;
        }
        if (count != 3)
            return false;
        version = new(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out SemanticVersion)"/>
    public static bool TryParse(string? text, IFormatProvider? provider, out SemanticVersion version) =>
        TryParse(text.AsSpan(), provider, out version);
}

/// <summary>What a version changes for those who use the model.</summary>
public enum VersionChange
{
    /// <summary>Nothing but what was learnt.</summary>
    Patch,

    /// <summary>Something was added: those who used the model before can use it as they did.</summary>
    Minor,

    /// <summary>Inputs, outputs or the files changed so that those who used the model before may not be able to use it.</summary>
    Major,
}

/// <summary>Writes versions as <c>1.2.3</c>.</summary>
public sealed class SemanticVersionConverter : IConverter<SemanticVersion, string>
{
    /// <summary>Returns the text.</summary>
    public static string ToWire(SemanticVersion value) => value.ToString();

    /// <summary>Reads the text.</summary>
    public static SemanticVersion FromWire(string wire) => SemanticVersion.Parse(wire);
}
