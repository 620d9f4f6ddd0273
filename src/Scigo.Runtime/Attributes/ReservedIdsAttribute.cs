namespace Scigo;

/// <summary>
/// Lists ids that members of the model, or of one derived from it, had once: data written then has them, so that no new member may. The
/// compiler refuses them.
/// </summary>
/// <param name="ids">The ids of removed members.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ReservedIdsAttribute(params int[] ids) : Attribute
{
    /// <summary>The ids of removed members.</summary>
    public IReadOnlyList<int> Ids { get; } = ids;
}
