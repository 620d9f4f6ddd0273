using Scigo;

namespace Trial.MLNetStyle;

[PersistableModel("trial.vbuffer")]
public readonly partial struct VBuffer<T> where T : unmanaged
{
    [Member(1)] private readonly T[] _values;
    [Member(2)] private readonly int[] _indices;
    [Member(3)] private readonly int _count;

    [Member(4)] public readonly int Length;

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
