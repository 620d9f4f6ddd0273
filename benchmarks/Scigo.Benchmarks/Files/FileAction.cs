using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Files;

/// <summary>One operation on a file.</summary>
/// <param name="name">The contender's name.</param>
/// <param name="operation">The only operation that it does.</param>
/// <param name="bytes">The bytes of the file.</param>
/// <param name="run">Does it.</param>
/// <param name="check">Does it, and returns whether the result is right.</param>
sealed class FileAction(string name, Operation operation, long bytes, Action run, Func<bool> check) : Contender(name)
{
    internal override long? FileBytes => bytes;

    internal override bool Does(Operation other) => other == operation;

    internal override void Run(Operation other, PinnedBuffer buffer, int times)
    {
        for (var i = 0; i < times; i++)
            run();
    }

    internal override byte[] Encode(PinnedBuffer buffer) => [];

    internal override void Check(PinnedBuffer buffer)
    {
        if (!check())
            throw new InvalidOperationException($"{Name} does not give back what was saved.");
    }
}
