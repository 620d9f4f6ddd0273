using System.Numerics;

namespace Scigo;

/// <summary>
/// Codecs by type id. A type id is a hash already, so that its lowest bits are the place to look, and the next ones where another
/// codec has taken it: a lookup for each polymorphic value is worth not hashing again.
/// </summary>
readonly struct TypeIdTable
{
    readonly ModelCodec?[] slots;

    /// <param name="capacity">The most codecs that will be added.</param>
    public TypeIdTable(int capacity) =>
        // At least half of the slots stay empty: every search ends at one.
        slots = new ModelCodec?[BitOperations.RoundUpToPowerOf2((uint)capacity * 2 + 2)];

    /// <summary>Adds a codec, unless there is one of its type id already.</summary>
    public bool TryAdd(ModelCodec codec)
    {
        ref var slot = ref SlotOf(codec.TypeId);
        if (slot is not null)
            return false;
        slot = codec;
        return true;
    }

    public ModelCodec? Find(ulong typeId) => SlotOf(typeId);

    // The codec's slot, or the empty one where it would be.
    ref ModelCodec? SlotOf(ulong typeId)
    {
        var at = (int)typeId & (slots.Length - 1);
        while (slots[at] is { } codec && codec.TypeId != typeId)
            at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }
}
