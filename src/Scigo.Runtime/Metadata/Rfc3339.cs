namespace Scigo;

/// <summary>
/// Times as RFC 3339 writes them. The system's reader and writer know many more notations, and time zones and calendars with them: all
/// that would be in every program compiled ahead of time.
/// </summary>
static class Rfc3339
{
    const string Pattern = "0000-00-00T00:00:00.0000000+00:00";
    const int MaxOffset = 14 * 60;

    /// <summary>Returns the time, exact: <c>2026-11-24T12:00:00.0000000+00:00</c>.</summary>
    public static string Format(DateTimeOffset time)
    {
        Span<char> text = stackalloc char[Pattern.Length];
        Pattern.CopyTo(text);
        var offset = time.TotalOffsetMinutes;
        Put(text[..4], time.Year);
        Put(text[5..7], time.Month);
        Put(text[8..10], time.Day);
        Put(text[11..13], time.Hour);
        Put(text[14..16], time.Minute);
        Put(text[17..19], time.Second);
        Put(text[20..27], (int)(time.Ticks % TimeSpan.TicksPerSecond));
        text[27] = offset < 0 ? '-' : '+';
        Put(text[28..30], Math.Abs(offset) / 60);
        Put(text[31..33], Math.Abs(offset) % 60);
        return new string(text);
    }

    /// <summary>
    /// Reads a time. What others write is taken too: a blank for the T, no seconds, no time of day, no offset, which is UTC's then, or one without
    /// its colon.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        time = default;
        if (!TryTake(ref text, 4, out var year) || !TryTake(ref text, '-') || !TryTake(ref text, 2, out var month)
            || !TryTake(ref text, '-') || !TryTake(ref text, 2, out var day)
            || year is 0 || month is 0 or > 12 || day is 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        var ticks = new DateTime(year, month, day).Ticks;
        var offset = 0;
        if (!text.IsEmpty && !(TryTakeTimeOfDay(ref text, ref ticks) && TryTakeOffset(ref text, ref offset) && text.IsEmpty))
            return false;
        var utc = ticks - offset * TimeSpan.TicksPerMinute;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        time = new DateTimeOffset(ticks, new TimeSpan(0, offset, 0));
        return true;
    }

    static bool TryTakeTimeOfDay(ref ReadOnlySpan<char> text, ref long ticks)
    {
        if (!(TryTake(ref text, 'T') || TryTake(ref text, 't') || TryTake(ref text, ' '))
            || !TryTake(ref text, 2, out var hour) || !TryTake(ref text, ':') || !TryTake(ref text, 2, out var minute)
            || hour > 23 || minute > 59)
            return false;
        ticks += hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
        if (!TryTake(ref text, ':'))
            return true;
        if (!TryTake(ref text, 2, out var second) || second > 59)
            return false;
        ticks += second * TimeSpan.TicksPerSecond;
        if (!TryTake(ref text, '.'))
            return true;
        // What is smaller than a tick is lost.
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
            return false;
        for (var unit = TimeSpan.TicksPerSecond / 10; !text.IsEmpty && char.IsAsciiDigit(text[0]); unit /= 10, text = text[1..])
            ticks += (text[0] - '0') * unit;
        return true;
    }

    static bool TryTakeOffset(ref ReadOnlySpan<char> text, ref int offset)
    {
        if (text.IsEmpty || TryTake(ref text, 'Z') || TryTake(ref text, 'z'))
            return true;
        var sign = text[0] == '-' ? -1 : 1;
        if (!(TryTake(ref text, '+') || TryTake(ref text, '-')) || !TryTake(ref text, 2, out var hours))
            return false;
        TryTake(ref text, ':');
        if (!TryTake(ref text, 2, out var minutes) || minutes > 59)
            return false;
        offset = sign * (hours * 60 + minutes);
        return Math.Abs(offset) <= MaxOffset;
    }

    static bool TryTake(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
            return false;
        text = text[1..];
        return true;
    }

    static bool TryTake(ref ReadOnlySpan<char> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
            return false;
        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = number * 10 + (digit - '0');
        }
        text = text[digits..];
        return true;
    }

    static void Put(Span<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
            digits[i] = (char)('0' + number % 10);
    }
}
