using System.Runtime.CompilerServices;

namespace Scigo.Wire;

/// <summary>Which members of a model have been read, by their position in the schema. Starts empty.</summary>
public struct MemberSet
{
    const int WordBits = 64;
    const int InlineWords = 4;

    Words inline;
    ulong[]? rest;
    bool all;

    /// <summary>The set of all members, of any model.</summary>
    public static MemberSet All { get; } = new() { all = true };

    /// <summary>Adds a member; returns <c>false</c> when it was there already.</summary>
    public bool Add(int index)
    {
        var (word, bit) = (index / WordBits, 1UL << index);
        if (word < InlineWords)
            return Add(ref inline[word], bit);
        word -= InlineWords;
        if (rest is null || word >= rest.Length)
            Array.Resize(ref rest, word + 1);
        return Add(ref rest[word], bit);
    }

    /// <summary>Whether the member has been read.</summary>
    public readonly bool Contains(int index)
    {
        var (word, bit) = (index / WordBits, 1UL << index);
        if (all || word < InlineWords)
            return all || (inline[word] & bit) != 0;
        word -= InlineWords;
        return rest is not null && word < rest.Length && (rest[word] & bit) != 0;
    }

    static bool Add(ref ulong word, ulong bit)
    {
        var added = (word & bit) == 0;
        word |= bit;
        return added;
    }

    // Enough for every model that people write by hand, so that reading allocates nothing.
    [InlineArray(InlineWords)]
    struct Words
    {
        ulong first;
    }
}
