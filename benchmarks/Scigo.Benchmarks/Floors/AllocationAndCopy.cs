using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Floors;

/// <summary>Allocating one array and copying as many bytes as Scigo's encoding has into it.</summary>
sealed class AllocationAndCopy(byte[] bytes) : Contender(FloorPrefix + "allocation+memcpy")
{
    byte[]? last;

    internal override bool Does(Operation operation) => operation == Operation.Deserialize;

    internal override void Run(Operation operation, PinnedBuffer buffer, int times)
    {
        for (var i = 0; i < times; i++)
            last = buffer.Span.ToArray();
    }

    internal override byte[] Encode(PinnedBuffer buffer) => bytes;

    internal override void Check(PinnedBuffer buffer)
    {
        buffer.Fill(bytes, 0);
        Run(Operation.Deserialize, buffer, 1);
        if (!last.AsSpan().SequenceEqual(bytes))
            throw new InvalidOperationException("The copy is not one.");
    }
}
