using System.Globalization;
using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(CharConverter))]
[assembly: Converter(typeof(GuidConverter))]
[assembly: Converter(typeof(UriConverter))]
[assembly: Converter(typeof(VersionConverter))]

namespace Scigo.Converters;

/// <summary>A <see cref="char"/> as a string of one; half of a surrogate pair is no text and cannot be saved.</summary>
public sealed class CharConverter : IConverter<char, string>
{
    /// <inheritdoc/>
    public static string ToWire(char value) => value.ToString();

    /// <inheritdoc/>
    public static char FromWire(string wire) => wire.Length == 1 ? wire[0] : throw new FormatException($"\"{wire}\" is not one character.");
}

/// <summary>A <see cref="Guid"/> as <c>00000000-0000-0000-0000-000000000000</c>.</summary>
public sealed class GuidConverter : IConverter<Guid, string>
{
    /// <inheritdoc/>
    public static string ToWire(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static Guid FromWire(string wire) => Guid.ParseExact(wire, "D");
}

/// <summary>A <see cref="Uri"/> as it was given.</summary>
public sealed class UriConverter : IConverter<Uri, string>
{
    /// <inheritdoc/>
    public static string ToWire(Uri value) => value.OriginalString;

    /// <inheritdoc/>
    public static Uri FromWire(string wire) => new(wire, UriKind.RelativeOrAbsolute);
}

/// <summary>A <see cref="Version"/> as <c>1.2.3.4</c>.</summary>
public sealed class VersionConverter : IConverter<Version, string>
{
    /// <inheritdoc/>
    public static string ToWire(Version value) => value.ToString();

    /// <inheritdoc/>
    public static Version FromWire(string wire) => Version.Parse(wire);
}
