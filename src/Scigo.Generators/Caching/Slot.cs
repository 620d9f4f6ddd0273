namespace Scigo.Generators.Caching;

/// <summary>Keeps the last value that was made, with the number that says what it was made of.</summary>
sealed class Slot<T>
{
    Tuple<ulong, T>? last;

    public T Get(ulong stamp, Func<T> make)
    {
        var found = last;
        if (found?.Item1 != stamp)
            last = found = Tuple.Create(stamp, make());
        return found.Item2;
    }
}
