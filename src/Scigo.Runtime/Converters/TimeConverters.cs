using System.Globalization;
using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(DateTimeConverter))]
[assembly: Converter(typeof(DateTimeOffsetConverter))]
[assembly: Converter(typeof(TimeSpanConverter))]
[assembly: Converter(typeof(DateOnlyConverter))]
[assembly: Converter(typeof(TimeOnlyConverter))]

namespace Scigo.Converters;

/// <summary>A <see cref="DateTime"/> in ISO 8601, exact, its kind included: <c>2026-11-24T12:00:00.0000000Z</c>.</summary>
public sealed class DateTimeConverter : IConverter<DateTime, string>
{
    /// <inheritdoc/>
    public static string ToWire(DateTime value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static DateTime FromWire(string wire) =>
        DateTime.ParseExact(wire, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}

/// <summary>A <see cref="DateTimeOffset"/> in ISO 8601, exact, its offset included.</summary>
public sealed class DateTimeOffsetConverter : IConverter<DateTimeOffset, string>
{
    /// <inheritdoc/>
    public static string ToWire(DateTimeOffset value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static DateTimeOffset FromWire(string wire) => DateTimeOffset.ParseExact(wire, "O", CultureInfo.InvariantCulture);
}

/// <summary>A <see cref="TimeSpan"/> as <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
public sealed class TimeSpanConverter : IConverter<TimeSpan, string>
{
    /// <inheritdoc/>
    public static string ToWire(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static TimeSpan FromWire(string wire) => TimeSpan.ParseExact(wire, "c", CultureInfo.InvariantCulture);
}

/// <summary>A <see cref="DateOnly"/> as <c>2026-11-24</c>.</summary>
public sealed class DateOnlyConverter : IConverter<DateOnly, string>
{
    /// <inheritdoc/>
    public static string ToWire(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static DateOnly FromWire(string wire) => DateOnly.ParseExact(wire, "O", CultureInfo.InvariantCulture);
}

/// <summary>A <see cref="TimeOnly"/> as <c>12:00:00.0000000</c>.</summary>
public sealed class TimeOnlyConverter : IConverter<TimeOnly, string>
{
    /// <inheritdoc/>
    public static string ToWire(TimeOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static TimeOnly FromWire(string wire) => TimeOnly.ParseExact(wire, "O", CultureInfo.InvariantCulture);
}
