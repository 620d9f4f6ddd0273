using System.ComponentModel;

namespace Scigo;

/// <summary>The codec of a closed generic model, registered by the assembly that closes it.</summary>
/// <typeparam name="T">The closed model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClosedModel<T>
{
    static ModelCodec<T>? other;

    /// <summary>The codec. Assemblies that close the model in the same way register the same one.</summary>
    /// <exception cref="InvalidOperationException">No assembly has registered it, or two have, of which each writes it in its own way.</exception>
    public static ModelCodec<T> Codec
    {
        get => other is not null ? throw TwoWays(field!, other) : field ?? throw new InvalidOperationException(
            $"No codec was generated for {typeof(T)}: add [assembly: PersistableInstance(typeof(...))] for it, or use it as a member of a model.");
        set
        {
            // Whichever assembly came last would decide otherwise, and that depends on what the program does first.
            if (field is null)
                field = value;
            else if (!ReferenceEquals(field, value))
                other = value;
        }
    }

    static InvalidOperationException TwoWays(ModelCodec<T> one, ModelCodec<T> two) => new(
        $"Two assemblies write {typeof(T)} in different ways, as {one.Schema.CanonicalText} and as {two.Schema.CanonicalText}: "
        + "let both know the same converters, and close it over the same types, null or not; or put it into a model of one of them.");
}
