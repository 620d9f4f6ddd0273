namespace Scigo.Numbers;

public class RoundTripTests
{
    [Fact]
    public void RoundTripsRandomDoublesByTheShortestText()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 300_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(value))
                Oracle.CheckRoundTrip(value);
        }
    }

    [Fact]
    public void RoundTripsRandomFloatsByTheShortestText()
    {
        var random = new Random(20260102);
        for (var i = 0; i < 300_000; i++)
        {
            var value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            if (float.IsFinite(value))
                Oracle.CheckRoundTrip(value);
        }
    }

    [Fact]
    public void RoundTripsEveryFiniteHalf()
    {
        var count = 0;
        for (var pattern = 0; pattern <= ushort.MaxValue; pattern++)
        {
            var value = BitConverter.UInt16BitsToHalf((ushort)pattern);
            if (!Half.IsFinite(value))
                continue;
            Oracle.CheckRoundTrip(value);
            count++;
        }
        Assert.Equal(63_488, count);
    }

    [Fact]
    public void RoundTripsPowersOfTwoAndTheirNeighbours()
    {
        for (var field = 0L; field < 0x7FF; field++)
            for (var distance = -3; distance <= 3; distance++)
                CheckFinite((field << 52) + distance);
        for (var field = 0; field < 0xFF; field++)
            for (var distance = -3; distance <= 3; distance++)
                CheckFinite((field << 23) + distance);
    }

    [Fact]
    public void RoundTripsSubnormalNumbersOfAllLengths()
    {
        var random = new Random(20260103);
        for (var bits = 0; bits <= 52; bits++)
            for (var i = 0; i < 200; i++)
                Oracle.CheckRoundTrip(BitConverter.Int64BitsToDouble(random.NextInt64(1L << bits)));
        for (var pattern = 1; pattern < 2000; pattern++)
        {
            Oracle.CheckRoundTrip(BitConverter.Int64BitsToDouble(pattern));
            Oracle.CheckRoundTrip(BitConverter.Int32BitsToSingle(pattern));
        }
    }

    [Fact]
    public void RoundTripsNumbersAsPeopleWriteThem()
    {
        for (var i = -20_000; i <= 20_000; i++)
        {
            Oracle.CheckRoundTrip(i);
            Oracle.CheckRoundTrip(i / 1000.0);
            Oracle.CheckRoundTrip(i / 1000f);
        }
        for (var exponent = -323; exponent <= 308; exponent++)
        {
            var power = Math.Pow(10, exponent);
            Oracle.CheckRoundTrip(power);
            Oracle.CheckRoundTrip(Math.BitDecrement(power));
            Oracle.CheckRoundTrip(Math.BitIncrement(power));
        }
    }

    [Fact]
    public void RoundTripsRandomNumbersAroundOne()
    {
        var random = new Random(20260104);
        for (var i = 0; i < 100_000; i++)
        {
            var value = (random.NextDouble() - 0.5) * Math.ScaleB(1, random.Next(-16, 60));
            Oracle.CheckRoundTrip(value);
            Oracle.CheckRoundTrip((float)value);
        }
    }

    static void CheckFinite(long pattern)
    {
        var value = BitConverter.Int64BitsToDouble(pattern);
        if (double.IsFinite(value))
            Oracle.CheckRoundTrip(value);
    }

    static void CheckFinite(int pattern)
    {
        var value = BitConverter.Int32BitsToSingle(pattern);
        if (float.IsFinite(value))
            Oracle.CheckRoundTrip(value);
    }
}
