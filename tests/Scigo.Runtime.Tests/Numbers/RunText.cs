namespace Scigo.Numbers;

/// <summary>One or more texts as elements of an array, with enough before and behind them to be read as a run.</summary>
sealed class RunText
{
    // Digits, so that what is read beside a number would be noticed.
    static readonly byte[] Filler = [.. Enumerable.Repeat((byte)'7', 40)];

    internal RunText(ReadOnlySpan<byte> elements, ReadOnlySpan<byte> end = default)
    {
        Bytes = [.. Filler, (byte)',', .. elements, .. end.IsEmpty ? ","u8 : end, .. Filler];
        Start = Filler.Length;
        End = Filler.Length + 1 + elements.Length;
    }

    internal byte[] Bytes { get; }

    /// <summary>Where the comma before the first element stands.</summary>
    internal int Start { get; }

    /// <summary>Where the last element ends.</summary>
    internal int End { get; }
}
