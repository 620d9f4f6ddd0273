using System.ComponentModel;

namespace Scigo;

/// <summary>An annotated model. Implemented by the generator, not by hand.</summary>
public interface IPersistableModel
{
    /// <summary>The codec of the model's own type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ModelCodec Codec { get; }
}

/// <summary>An annotated model, by its own type. Implemented by the generator, not by hand.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IPersistableModel<TSelf> : IPersistableModel
    where TSelf : IPersistableModel<TSelf>
{
    /// <summary>The codec of <typeparamref name="TSelf"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ModelCodec<TSelf> ModelCodec { get; }
}

/// <summary>
/// An annotated model whose members can all be set after construction, so that data can be read into an instance that is there
/// already. Implemented by the generator, not by hand.
/// </summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IReadableInto<TSelf> : IPersistableModel<TSelf>
    where TSelf : IReadableInto<TSelf>;
