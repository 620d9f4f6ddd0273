using System.Numerics;

namespace Scigo;

/// <summary>
/// Codecs by type id. A type id is a hash already, so that its lowest bits are the place to look, and the next ones where another
/// codec has taken it: a lookup for each polymorphic value is worth not hashing again.
/// </summary>
readonly struct TypeIdTable
{
    readonly ModelCodec?[] slots;

    /// <param name="codecs">Codecs of different type ids.</param>
    public TypeIdTable(IReadOnlyCollection<ModelCodec> codecs)
    {
        // At least half of the slots stay empty: every search ends at one.
        slots = new ModelCodec?[BitOperations.RoundUpToPowerOf2((uint)codecs.Count * 2 + 2)];
        foreach (var codec in codecs)
        {
            var at = (int)codec.TypeId & (slots.Length - 1);
            while (slots[at] is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = codec;
        }
    }

    public ModelCodec? Find(ulong typeId)
    {
        for (var at = (int)typeId & (slots.Length - 1); slots[at] is { } codec; at = (at + 1) & (slots.Length - 1))
        {
            if (codec.TypeId == typeId)
                return codec;
        }
        return null;
    }
}
