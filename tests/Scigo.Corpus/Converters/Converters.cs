using System.Globalization;

[assembly: Scigo.Converter(typeof(Scigo.Corpus.BadgeToBytes))]
[assembly: Scigo.Converter(typeof(Scigo.Corpus.ColorToByte))]
[assembly: Scigo.Converter(typeof(Scigo.Corpus.AddressToString))]

namespace Scigo.Corpus;

/// <summary>For the assembly: a struct to bytes.</summary>
public sealed class BadgeToBytes : IConverter<Badge, byte[]>
{
    public static byte[] ToWire(Badge value) => value.Id.ToByteArray();

    public static Badge FromWire(byte[] wire) => new(new Guid(wire));
}

/// <summary>For the assembly: an enum to a number.</summary>
public sealed class ColorToByte : IConverter<Color, byte>
{
    public static byte ToWire(Color value) => (byte)value;

    public static Color FromWire(byte wire) =>
        wire <= (byte)Color.Blue ? (Color)wire : throw new ArgumentException($"{wire} is no color.");
}

/// <summary>For the assembly: a class to a string.</summary>
public sealed class AddressToString : IConverter<Address, string>
{
    public static string ToWire(Address value) => value.Text;

    public static Address FromWire(string wire) => new(wire);
}

/// <summary>For a member only: minutes since midnight.</summary>
public sealed class TimeToMinutes : IConverter<TimeOnly, short>
{
    public static short ToWire(TimeOnly value) => (short)(value.Hour * 60 + value.Minute);

    public static TimeOnly FromWire(short wire) => TimeOnly.MinValue.Add(TimeSpan.FromMinutes(
        wire is >= 0 and < 24 * 60 ? wire : throw new OverflowException($"{wire} minutes are more than a day.")));
}

/// <summary>For a member only: takes null by itself, and writes it as the empty string.</summary>
public sealed class NullToEmpty : IConverter<Uri?, string>
{
    public static string ToWire(Uri? value) => value?.OriginalString ?? "";

    public static Uri? FromWire(string wire) => wire.Length == 0 ? null : new Uri(wire, UriKind.RelativeOrAbsolute);
}

public sealed class TemperatureToString : IConverter<Temperature, string>
{
    public static string ToWire(Temperature value) => value.Tenths.ToString(CultureInfo.InvariantCulture);

    public static Temperature FromWire(string wire) => new(int.Parse(wire, CultureInfo.InvariantCulture));
}

public sealed class TagsToList : IConverter<Tags, List<string>>
{
    public static List<string> ToWire(Tags value) => value.Names;

    public static Tags FromWire(List<string> wire) => new(wire);
}

public sealed class PlaceToPoint : IConverter<Place, Point>
{
    public static Point ToWire(Place value) => new() { X = value.Latitude, Y = value.Longitude };

    public static Place FromWire(Point wire) => new(wire.X, wire.Y);
}
