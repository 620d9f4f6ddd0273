using System.Diagnostics.CodeAnalysis;

namespace Scigo.Protobuf;

public ref partial struct ProtobufReader
{
    // An exception is caught for it, which takes as long as copying some thousand bytes.
    const int GatherCost = 4096;

    /// <summary>Whether the field was read before, with the first of its parts.</summary>
    internal readonly bool IsGathered(uint tag) => gathered is not null && gathered.Contains((tag, end, depth));

    /// <summary>
    /// Returns all parts of a message, one behind the other: protobuf merges messages so. Only asked for when the first part by itself
    /// is no model, so that nothing else has to look ahead.
    /// </summary>
    /// <param name="tag">The message's tag.</param>
    /// <param name="place">The reader's place before the first part; it stands behind it afterwards.</param>
    /// <param name="whole">The parts.</param>
    /// <returns>Whether there is more than one.</returns>
    internal bool TryGather(uint tag, Place place, [NotNullWhen(true)] out byte[]? whole)
    {
        Return(place);
        var parts = new List<byte>();
        parts.AddRange(ReadBytes(tag));
        var (first, next) = (parts.Count, position);
        while (position < end)
        {
            var other = ReadTag();
            if (other == tag)
                parts.AddRange(ReadBytes(tag));
            else
                Skip(other);
        }
        position = next;
        whole = parts.Count > first ? parts.ToArray() : null;
        if (whole is null)
            return false;
        ChargeMerge(GatherCost + whole.Length);
        (gathered ??= []).Add((tag, end, depth));
        return true;
    }

    /// <summary>Returns a reader of bytes that were gathered, as deep as this one will be in the message.</summary>
    internal readonly ProtobufReader Within(ReadOnlySpan<byte> whole) =>
        new(whole, Options) { Reuse = Reuse, depth = depth - 1, mergeBudget = mergeBudget };

    /// <summary>Takes over what reading gathered bytes has used up.</summary>
    internal void Charge(in ProtobufReader within) => mergeBudget = within.mergeBudget;

    internal readonly Place Here => new(position, end, depth);

    internal void Return(Place place)
    {
        (position, end, depth) = place;
        (notesAt, notesEnd) = (0, 0);
    }

    /// <summary>Where a reader stands, and in which message.</summary>
    internal readonly record struct Place(int Position, int End, int Depth);
}
