namespace Scigo.Benchmarks.Harness;

/// <summary>One of those that are compared, doing one payload in one format.</summary>
abstract class Contender(string name)
{
    internal const string Product = "Scigo";
    internal const string FloorPrefix = "floor:";

    internal string Name => name;

    internal bool IsFloor => name.StartsWith(FloorPrefix, StringComparison.Ordinal);

    /// <summary>The bytes of the file that it works on, if it does.</summary>
    internal virtual long? FileBytes => null;

    internal abstract bool Does(Operation operation);

    /// <summary>Does the operation so many times; the buffer is written, or holds what <c>Serialize</c> wrote.</summary>
    internal abstract void Run(Operation operation, PinnedBuffer buffer, int times);

    /// <summary>Throws unless what the contender writes decodes to the model, new and into an instance of other values.</summary>
    internal abstract void Check(PinnedBuffer buffer);

    /// <summary>Returns the bytes to read: what the contender itself writes.</summary>
    internal virtual byte[] Encode(PinnedBuffer buffer)
    {
        buffer.Restart();
        Run(Operation.Serialize, buffer, 1);
        return buffer.Span.ToArray();
    }
}
