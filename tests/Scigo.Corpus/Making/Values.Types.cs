using System.Numerics;

namespace Scigo.Corpus;

/// <summary>Values of the types of .NET that are written as something simpler.</summary>
public sealed partial class Values
{
    public decimal Decimal() => new(Integer<int>(), Integer<int>(), Integer<int>(), Bool(), (byte)Below(29));

    public Int128 Int128() => new(Integer<ulong>(), Integer<ulong>());

    public UInt128 UInt128() => new(Integer<ulong>(), Integer<ulong>());

    public BigInteger BigInteger() => new(Bytes());

    /// <summary>Any but halves of surrogate pairs, which are no text.</summary>
    public char Char()
    {
        var c = (char)Below(char.MaxValue + 1);
        return char.IsSurrogate(c) ? 'x' : c;
    }

    public Guid Guid() => new(Integer<int>(), Integer<short>(), Integer<short>(), 1, 2, 3, 4, 5, 6, 7, Integer<byte>());

    public Uri Uri() => Bool() ? new($"https://example.org/{Below(100)}?q=é") : new($"path/{Below(100)}", UriKind.Relative);

    public Version Version() => Below(3) switch
    {
        0 => new(Below(100), Below(100)),
        1 => new(Below(100), Below(100), Below(100)),
        _ => new(Below(100), Below(100), Below(100), int.MaxValue),
    };

    /// <summary>Of the kinds that name the same moment everywhere, and of the unspecified.</summary>
    public DateTime DateTime() => new(random.NextInt64(System.DateTime.MaxValue.Ticks + 1), Bool() ? DateTimeKind.Utc : DateTimeKind.Unspecified);

    public DateTimeOffset DateTimeOffset() =>
        new(random.NextInt64(TimeSpan.TicksPerDay, System.DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(Below(1681) - 840));

    public TimeOnly TimeOnly() => new(random.NextInt64(TimeSpan.TicksPerDay));

    /// <summary>None to three elements, for what is large itself.</summary>
    public T[] Few<T>(Func<T> element)
    {
        var array = new T[Below(4)];
        for (var i = 0; i < array.Length; i++)
            array[i] = element();
        return array;
    }
}
