namespace Scigo;

/// <summary>
/// Names a closed generic model that the assembly's catalog is to have: <c>[assembly: PersistableInstance(typeof(Box&lt;double&gt;))]</c>.
/// Those that are members of other models need not be named.
/// </summary>
/// <param name="type">The closed generic model.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PersistableInstanceAttribute(Type type) : Attribute
{
    /// <summary>The closed generic model.</summary>
    public Type Type { get; } = type;
}
