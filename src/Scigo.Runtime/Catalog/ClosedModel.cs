using System.ComponentModel;

namespace Scigo;

/// <summary>The codec of a closed generic model, registered by the assembly that closes it.</summary>
/// <typeparam name="T">The closed model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClosedModel<T>
{
    /// <summary>The codec.</summary>
    /// <exception cref="InvalidOperationException">No assembly has registered it.</exception>
    public static ModelCodec<T> Codec
    {
        get => field ?? throw new InvalidOperationException(
            $"No codec was generated for {typeof(T)}: add [assembly: PersistableInstance(typeof(...))] for it, or use it as a member of a model.");
        set;
    }
}
