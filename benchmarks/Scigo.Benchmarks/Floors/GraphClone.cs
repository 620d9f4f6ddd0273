using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Floors;

/// <summary>Building the same objects with the same contents by hand: what no decoder of new models can beat.</summary>
sealed class GraphClone<T>(byte[] bytes, Func<T> clone, Func<T, bool> same) : Contender(FloorPrefix + "clone")
    where T : class
{
    T? last;

    internal override bool Does(Operation operation) => operation == Operation.Deserialize;

    internal override void Run(Operation operation, PinnedBuffer buffer, int times)
    {
        for (var i = 0; i < times; i++)
            last = clone();
    }

    internal override byte[] Encode(PinnedBuffer buffer) => bytes;

    internal override void Check(PinnedBuffer buffer)
    {
        if (!same(clone()))
            throw new InvalidOperationException("The clone is not one.");
    }
}
