namespace Scigo.Benchmarks.Payloads;

/// <summary>Numbers as fitted models have them, the same for the same seed.</summary>
sealed class Numbers(int seed)
{
    readonly Random random = new(seed);

    internal int Below(int end) => random.Next(end);

    /// <summary>A normally distributed number: all its bits are in use, so that its shortest text has about 17 digits.</summary>
    internal double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    internal double[] Normal(int count)
    {
        var numbers = new double[count];
        foreach (ref var number in numbers.AsSpan())
            number = Normal();
        return numbers;
    }
}
