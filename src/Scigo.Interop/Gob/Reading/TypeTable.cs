namespace Scigo.Interop.Gob.Reading;

/// <summary>
/// The types of a stream by their ids. Basic types have fixed ids; all others are defined by the stream, in any order, some after
/// others have named them.
/// </summary>
sealed class TypeTable
{
    /// <summary>The lowest id that a stream may define.</summary>
    public const int FirstId = 65;

    static readonly GobType?[] Basic =
    [
        null, GobType.Bool, GobType.Int, GobType.Uint, GobType.Float, GobType.Bytes, GobType.String, GobType.Complex, GobType.Interface,
    ];

    readonly Dictionary<int, GobType> types = [];

    /// <summary>Returns the type of an id, which may still have to be defined; <c>null</c> when no type can have the id.</summary>
    public GobType? Get(long id)
    {
        if (id is < FirstId or > int.MaxValue)
            return id >= 0 && id < Basic.Length ? Basic[id] : null;
        if (types.TryGetValue((int)id, out var type))
            return type;
        return types[(int)id] = new GobType();
    }
}
