using System.Globalization;

namespace Scigo.Tests.Metadata;

public class Rfc3339Tests
{
    public static TheoryData<DateTimeOffset> Times => [
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
        new(2024, 2, 29, 23, 59, 59, TimeSpan.Zero),
        new(2026, 11, 24, 12, 34, 56, 789, TimeSpan.FromMinutes(330)),
        new(638_000_000_000_000_001, TimeSpan.FromHours(-14)),
    ];

    [Theory]
    [MemberData(nameof(Times))]
    public void ATimeIsWrittenAsTheSystemWritesIt(DateTimeOffset time) =>
        Assert.Equal(time.ToString("O", CultureInfo.InvariantCulture), Rfc3339.Format(time));

    [Theory]
    [MemberData(nameof(Times))]
    public void ATimeComesBackWithItsOffset(DateTimeOffset time)
    {
        Assert.True(Rfc3339.TryParse(Rfc3339.Format(time), out var read));
        Assert.True(time.EqualsExact(read));
    }

    [Theory]
    [InlineData("2026-11-24T12:00:00Z")]
    [InlineData("2026-11-24t12:00:00z")]
    [InlineData("2026-11-24T12:00:00.1Z")]
    [InlineData("2026-11-24T12:00:00.123456-08:00")]
    [InlineData("2026-11-24T12:00:00+05:30")]
    [InlineData("2026-11-24T12:00:00+0530")]
    [InlineData("2026-11-24 12:00:00")]
    [InlineData("2026-11-24T12:00:00.5")]
    [InlineData("2026-11-24T12:00")]
    [InlineData("2026-11-24")]
    public void ATextMeansWhatTheSystemTakesItFor(string text)
    {
        Assert.True(Rfc3339.TryParse(text, out var read));
        var expected = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        Assert.True(expected.EqualsExact(read));
    }

    [Fact]
    public void WhatIsSmallerThanATickIsLeftOut()
    {
        Assert.True(Rfc3339.TryParse("2026-11-24T12:00:00.123456789Z", out var read));
        Assert.Equal("2026-11-24T12:00:00.1234567+00:00", Rfc3339.Format(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026")]
    [InlineData("2026-1-24")]
    [InlineData("0000-01-01")]
    [InlineData("2026-00-24")]
    [InlineData("2026-13-24")]
    [InlineData("2026-11-00")]
    [InlineData("2025-02-29")]
    [InlineData("2026-11-24T")]
    [InlineData("2026-11-24X12:00:00")]
    [InlineData("2026-11-24T24:00:00")]
    [InlineData("2026-11-24T12:60:00")]
    [InlineData("2026-11-24T12:00:60")]
    [InlineData("2026-11-24T12:00:")]
    [InlineData("2026-11-24T12:00:00.")]
    [InlineData("2026-11-24T12:00:00.Z")]
    [InlineData("2026-11-24T12:00:00 Z")]
    [InlineData("2026-11-24T12:00:00ZZ")]
    [InlineData("2026-11-24T12:00:00+14:01")]
    [InlineData("2026-11-24T12:00:00+01:60")]
    [InlineData("2026-11-24T12:00:00+1:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void WhatIsNoTimeIsRefused(string text) => Assert.False(Rfc3339.TryParse(text, out _));
}
