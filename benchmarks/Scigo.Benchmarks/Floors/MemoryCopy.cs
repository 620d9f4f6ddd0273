using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Floors;

/// <summary>Copying as many bytes as Scigo's encoding has, from and to memory that is there: what writing and reading cannot beat.</summary>
sealed class MemoryCopy(byte[] bytes) : Contender(FloorPrefix + "memcpy")
{
    readonly byte[] destination = new byte[bytes.Length];

    internal override bool Does(Operation operation) => operation != Operation.Deserialize;

    internal override void Run(Operation operation, PinnedBuffer buffer, int times)
    {
        for (var i = 0; i < times; i++)
        {
            if (operation == Operation.Serialize)
            {
                buffer.Restart();
                bytes.CopyTo(buffer.GetSpan(bytes.Length));
                buffer.Advance(bytes.Length);
            }
            else
                buffer.Span.CopyTo(destination);
        }
    }

    internal override void Check(PinnedBuffer buffer)
    {
        buffer.Restart();
        Run(Operation.Serialize, buffer, 1);
        Run(Operation.DeserializeInto, buffer, 1);
        if (!destination.AsSpan().SequenceEqual(bytes))
            throw new InvalidOperationException("The copy is not one.");
    }
}
