using Scigo.Benchmarks.Floors;
using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Payloads;

/// <summary>Data that all contenders encode.</summary>
abstract class Payload(string name, string description)
{
    internal string Name => name;

    internal string Description => description;

    /// <summary>Returns all contenders in a format, each with the same data.</summary>
    internal abstract Cell In(Format format);
}

/// <inheritdoc/>
/// <param name="name">The name on the command line and in the JSON.</param>
/// <param name="description">What it is.</param>
/// <param name="create">Makes the model.</param>
/// <param name="clone">Copies it by hand.</param>
/// <param name="same">Compares two.</param>
/// <param name="contenders">Makes the contenders of a format from the model and from something that makes others to read into.</param>
sealed class Payload<T>(
    string name,
    string description,
    Func<Numbers, T> create,
    Func<T, T> clone,
    Func<T, T, bool> same,
    Func<Format, T, Func<T>, IEnumerable<Contender>> contenders)
    : Payload(name, description)
    where T : class
{
    internal override Cell In(Format format)
    {
        var model = create(new Numbers(1));
        List<Contender> all = [.. contenders(format, model, () => create(new Numbers(2)))];
        var bytes = all.Find(static contender => contender.Name == Contender.Product)!.Encode(new PinnedBuffer(1 << 16));
        all.AddRange([new MemoryCopy(bytes), new AllocationAndCopy(bytes), new GraphClone<T>(bytes, () => clone(model), copy => same(copy, model))]);
        return new(Name, format, all);
    }
}
