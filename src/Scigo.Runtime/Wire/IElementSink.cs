using System.Runtime.InteropServices;

namespace Scigo.Wire;

/// <summary>Takes the elements of a collection as they are read, when nobody knows how many there will be.</summary>
interface IElementSink<T>
{
    /// <summary>What stands where the next element goes; it may be read into.</summary>
    T? Present { get; }

    /// <summary>Whether the next element takes more memory than there is.</summary>
    bool IsFull { get; }

    /// <summary>Makes room for so many elements more, without a promise that they come.</summary>
    void Expect(int more);

    void Put(T item);
}

/// <summary>Puts elements into a list over those that are there, from a position on.</summary>
struct ListSink<T>(List<T> list, int count) : IElementSink<T>
{
    public readonly T? Present => count < list.Count ? list[count] : default;

    public readonly bool IsFull => count == list.Capacity;

    // The list grows to twice its length at least.
    public readonly void Expect(int more) => list.EnsureCapacity((int)Math.Min(count + (long)more, Array.MaxLength));

    public void Put(T item)
    {
        if (count < list.Count)
            list[count] = item;
        else
            list.Add(item);
        count++;
    }

    public readonly List<T> ToList()
    {
        CollectionsMarshal.SetCount(list, count);
        return list;
    }
}

/// <summary>
/// Puts elements into an array over those that are there, from a position on: when it turns out to be exactly as long, it is what has
/// been read.
/// </summary>
struct ArraySink<T>(T[] items, int count) : IElementSink<T>
{
    public readonly T? Present => count < items.Length ? items[count] : default;

    public readonly bool IsFull => count == items.Length;

    // To exactly as many at first. After that to twice as many at least: however often more come than were expected, each element is
    // copied a few times at most.
    public void Expect(int more)
    {
        var length = Math.Max(count + (long)more, count * 2L);
        if (length > items.Length)
            Array.Resize(ref items, (int)Math.Min(length, Array.MaxLength));
    }

    public void Put(T item)
    {
        if (count == items.Length)
            Array.Resize(ref items, (int)Math.Min(Math.Max(8, count * 2L), Array.MaxLength));
        items[count++] = item;
    }

    public readonly T[] ToArray() => count == items.Length ? items : items.AsSpan(0, count).ToArray();
}
