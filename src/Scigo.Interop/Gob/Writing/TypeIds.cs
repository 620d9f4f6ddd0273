using System.Runtime.CompilerServices;
using Scigo.Interop.Gob.Reading;

namespace Scigo.Interop.Gob.Writing;

/// <summary>The ids of types, given as a Go program would that writes the same values: the same values give the same bytes.</summary>
sealed class TypeIds
{
    // Its types are being looked at, and may name it.
    const int None = 0;

    readonly Dictionary<GobType, int> ids = new()
    {
        [GobType.Bool] = 1,
        [GobType.Int] = 2,
        [GobType.Uint] = 3,
        [GobType.Float] = 4,
        [GobType.Bytes] = 5,
        [GobType.String] = 6,
        [GobType.Complex] = 7,
        [GobType.Interface] = 8,
    };

    int next = TypeTable.FirstId;

    /// <summary>Returns an id that no type has.</summary>
    public int Next() => next++;

    /// <summary>Returns a type's id.</summary>
    public int Of(GobType type) => Assign(type) is var id and not None ? id : Give(type);

    // A struct has its id before its fields' types have theirs; a slice, array or map after those of its elements.
    int Assign(GobType type)
    {
        if (ids.TryGetValue(type, out var known))
            return known;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        ids[type] = None;
        switch (type.Kind)
        {
            case GobKind.Struct:
                Give(type);
                foreach (var field in type.Fields)
                    Of(field.Type);
                break;
            case GobKind.Map:
                Assign(type.Key!);
                Assign(type.Element!);
                break;
            case GobKind.Slice or GobKind.Array:
                Assign(type.Element!);
                break;
        }
        return Give(type);
    }

    int Give(GobType type) => ids[type] is var id and not None ? id : ids[type] = Next();
}
