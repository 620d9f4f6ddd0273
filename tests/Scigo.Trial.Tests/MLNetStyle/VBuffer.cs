namespace Trial.MLNetStyle;

public readonly struct VBuffer<T> where T : unmanaged
{
    private readonly T[] _values;
    private readonly int[] _indices;
    private readonly int _count;

    public readonly int Length;

    public VBuffer(int length, T[] values)
    {
        Length = length;
        _count = length;
        _values = values;
        _indices = [];
    }

    public VBuffer(int length, int count, T[] values, int[] indices)
    {
        Length = length;
        _count = count;
        _values = values;
        _indices = indices;
    }

    public bool IsDense => _count == Length;

    public T this[int index] => IsDense ? _values[index] : Array.IndexOf(_indices, index, 0, _count) is var at and >= 0 ? _values[at] : default;
}
