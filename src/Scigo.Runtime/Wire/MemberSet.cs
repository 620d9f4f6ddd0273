namespace Scigo.Wire;

/// <summary>Which members of a model have been read, by their position in the schema. Starts empty.</summary>
public struct MemberSet
{
    ulong first;
    ulong[]? rest;
    bool all;

    /// <summary>The set of all members, of any model.</summary>
    public static MemberSet All { get; } = new() { all = true };

    /// <summary>Adds a member; returns <c>false</c> when it was there already.</summary>
    public bool Add(int index)
    {
        ref var word = ref first;
        if (index >= 64)
        {
            if (rest is null || rest.Length < index / 64)
                Array.Resize(ref rest, index / 64);
            word = ref rest[index / 64 - 1];
        }
        var bit = 1UL << index;
        var added = (word & bit) == 0;
        word |= bit;
        return added;
    }

    /// <summary>Whether the member has been read.</summary>
    public readonly bool Contains(int index) =>
        all || (index < 64 ? (first >> index & 1) != 0 : rest is not null && index / 64 <= rest.Length && (rest[index / 64 - 1] >> index & 1) != 0);
}
