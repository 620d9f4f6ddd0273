namespace Scigo.Corpus;

/// <summary>Dates, times and spans.</summary>
static class TimeTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<DateTimePlaces, DateTimeTaken, DateTime>(
            "DateTime", v => v.DateTime(), (a, b, c) => new DateTimeTaken(a, b, c), () => [new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc), DateTime.MinValue, DateTime.MaxValue]),
        PlaceCase.Value<DateTimeOffsetPlaces, DateTimeOffsetTaken, DateTimeOffset>(
            "DateTimeOffset", v => v.DateTimeOffset(), (a, b, c) => new DateTimeOffsetTaken(a, b, c), () => [new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(1)), DateTimeOffset.MinValue, DateTimeOffset.MaxValue]),
        PlaceCase.Value<TimeSpanPlaces, TimeSpanTaken, TimeSpan>(
            "TimeSpan", v => new(v.Integer<long>()), (a, b, c) => new TimeSpanTaken(a, b, c), () => [new(1, 2, 3, 4), TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero]),
        PlaceCase.Value<DateOnlyPlaces, DateOnlyTaken, DateOnly>(
            "DateOnly", v => DateOnly.FromDayNumber(v.Below(DateOnly.MaxValue.DayNumber + 1)), (a, b, c) => new DateOnlyTaken(a, b, c), () => [new(2026, 11, 24), DateOnly.MinValue, DateOnly.MaxValue]),
        PlaceCase.Value<TimeOnlyPlaces, TimeOnlyTaken, TimeOnly>(
            "TimeOnly", v => v.TimeOnly(), (a, b, c) => new TimeOnlyTaken(a, b, c), () => [new(12, 30), TimeOnly.MinValue, TimeOnly.MaxValue]),
    ];
}

[PersistableModel("places.date_time")]
public sealed partial class DateTimePlaces : ValuePlaces<DateTime>;

[PersistableModel("taken.date_time")]
public sealed partial record DateTimeTaken(DateTime One, DateTime? Maybe, DateTime[] Many) : ValueTaken<DateTime>(One, Maybe, Many);

[PersistableModel("places.date_time_offset")]
public sealed partial class DateTimeOffsetPlaces : ValuePlaces<DateTimeOffset>;

[PersistableModel("taken.date_time_offset")]
public sealed partial record DateTimeOffsetTaken(DateTimeOffset One, DateTimeOffset? Maybe, DateTimeOffset[] Many) : ValueTaken<DateTimeOffset>(One, Maybe, Many);

[PersistableModel("places.time_span")]
public sealed partial class TimeSpanPlaces : ValuePlaces<TimeSpan>;

[PersistableModel("taken.time_span")]
public sealed partial record TimeSpanTaken(TimeSpan One, TimeSpan? Maybe, TimeSpan[] Many) : ValueTaken<TimeSpan>(One, Maybe, Many);

[PersistableModel("places.date_only")]
public sealed partial class DateOnlyPlaces : ValuePlaces<DateOnly>;

[PersistableModel("taken.date_only")]
public sealed partial record DateOnlyTaken(DateOnly One, DateOnly? Maybe, DateOnly[] Many) : ValueTaken<DateOnly>(One, Maybe, Many);

[PersistableModel("places.time_only")]
public sealed partial class TimeOnlyPlaces : ValuePlaces<TimeOnly>;

[PersistableModel("taken.time_only")]
public sealed partial record TimeOnlyTaken(TimeOnly One, TimeOnly? Maybe, TimeOnly[] Many) : ValueTaken<TimeOnly>(One, Maybe, Many);
