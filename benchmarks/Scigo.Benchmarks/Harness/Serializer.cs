namespace Scigo.Benchmarks.Harness;

delegate void ReadInto<T>(PinnedBuffer source, ref T existing);

/// <summary>A serializer, by its fastest calls that a user would write.</summary>
/// <typeparam name="T">What it decodes to: the payload's class, or its own.</typeparam>
sealed class Serializer<T>(string name) : Contender(name)
    where T : class
{
    T? existing;

    internal required Action<PinnedBuffer> Write { get; init; }

    internal required Func<PinnedBuffer, T?> Read { get; init; }

    /// <summary>Reading into an instance that is there, for those that can.</summary>
    internal ReadInto<T>? Into { get; init; }

    /// <summary>Makes an instance with other values, to read into.</summary>
    internal Func<T>? Existing { get; init; }

    /// <summary>Whether the decoded is what was encoded.</summary>
    internal required Func<T, bool> Same { get; init; }

    internal override bool Does(Operation operation) => operation != Operation.DeserializeInto || Into is not null;

    internal override void Run(Operation operation, PinnedBuffer buffer, int times)
    {
        switch (operation)
        {
            case Operation.Serialize:
                for (var i = 0; i < times; i++)
                {
                    buffer.Restart();
                    Write(buffer);
                }
                break;
            case Operation.Deserialize:
                for (var i = 0; i < times; i++)
                    Read(buffer);
                break;
            default:
                existing ??= Existing!();
                for (var i = 0; i < times; i++)
                    Into!(buffer, ref existing);
                break;
        }
    }

    internal override void Check(PinnedBuffer buffer)
    {
        buffer.Restart();
        Write(buffer);
        Require(Read(buffer), "decodes to something else");
        if (Into is null)
            return;
        var other = Existing!();
        if (Same(other))
            throw new InvalidOperationException($"{Name} is to read into what is there already: nothing would be checked.");
        Into(buffer, ref other);
        Require(other, "decodes into an instance to something else");
    }

    void Require(T? decoded, string otherwise)
    {
        if (decoded is null || !Same(decoded))
            throw new InvalidOperationException($"{Name} {otherwise} than it was given.");
    }
}
