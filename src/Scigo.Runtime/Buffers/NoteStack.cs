namespace Scigo.Buffers;

/// <summary>
/// The members of messages under construction that are null or empty, which protobuf can only say in a list at the message's end.
/// </summary>
struct NoteStack
{
    // The field number, and in the sign whether it is null (positive) or empty (negative).
    int[]? notes;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> From(int start) => notes.AsSpan(start, Count - start);

    public void AddNull(int field) => Add(field);

    public void AddEmpty(int field) => Add(-field);

    public void Truncate(int count) => Count = count;

    public void Clear() => Count = 0;

    void Add(int note)
    {
        if (notes is null || Count == notes.Length)
            Array.Resize(ref notes, Math.Max(8, Count * 2));
        notes[Count++] = note;
    }
}
