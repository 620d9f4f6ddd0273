namespace Acme;

// <snippet converter>
public sealed class ZoneId : IConverter<TimeZoneInfo, string>
{
    public static string ToWire(TimeZoneInfo value) => value.Id;

    public static TimeZoneInfo FromWire(string wire) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(wire, out var zone) ? zone : throw new FormatException($"There is no time zone '{wire}'.");
}

[PersistableModel("acme.sun_times")]
public sealed partial class SunTimes
{
    [Hyperparameter(1), Converter(typeof(ZoneId))] public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;
}
// </snippet>
