namespace Scigo.Interop.Gob.Reading;

/// <summary>
/// The types of a stream by their ids. Basic types have fixed ids; all others are defined by the stream, in any order, some after
/// others have named them.
/// </summary>
sealed class TypeTable
{
    /// <summary>The lowest id that a stream may define.</summary>
    public const int FirstId = 65;

    readonly Dictionary<int, GobType> types = new()
    {
        [1] = GobType.Bool,
        [2] = GobType.Int,
        [3] = GobType.Uint,
        [4] = GobType.Float,
        [5] = GobType.Bytes,
        [6] = GobType.String,
        [7] = GobType.Complex,
        [8] = GobType.Interface,
    };

    /// <summary>Returns the type of an id, which may still have to be defined; <c>null</c> when no type can have the id.</summary>
    public GobType? Get(long id)
    {
        if (id is < 1 or > int.MaxValue)
            return null;
        if (types.TryGetValue((int)id, out var type))
            return type;
        return id < FirstId ? null : types[(int)id] = new GobType();
    }
}
