using System.ComponentModel;

namespace Scigo;

/// <summary>The codec of a closed generic model, registered by the assembly that closes it.</summary>
/// <typeparam name="T">The closed model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClosedModel<T>
{
    static ModelCodec<T>? first;
    static ModelCodec<T>? other;

    /// <summary>The codec. Assemblies that close the model in the same way register the same one.</summary>
    /// <exception cref="InvalidOperationException">No assembly in use has registered it, or two have, of which each writes it in its own
    /// way.</exception>
    public static ModelCodec<T> Codec
    {
        get => other is not null ? throw TwoWays(first!, other) : first ?? throw new InvalidOperationException(
            $"No codec was generated for {typeof(T)}: add [assembly: PersistableInstance(typeof(...))] for it, or use it as a member of a model.");
        set
        {
            // An assembly registers when the program first uses it: the last one would change how the others write.
            if (Interlocked.CompareExchange(ref first, value, null) is { } registered && !ReferenceEquals(registered, value))
                other = value;
        }
    }

    static InvalidOperationException TwoWays(ModelCodec<T> one, ModelCodec<T> two) => new(
        $"Two assemblies write {typeof(T)} in different ways, as {one.Schema.CanonicalText} and as {two.Schema.CanonicalText}: "
        + "let both know the same converters, and close it over the same types, null or not; or put it into a model of one of them.");
}
