using System.ComponentModel;

namespace Scigo.Protobuf;

/// <summary>Where a message under construction began.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LengthMark
{
    internal readonly int Position;
    internal readonly int Arrays;
    internal readonly long ArrayBytes;

    internal readonly int Room;

    internal LengthMark(int position, int room, int arrays, long arrayBytes)
    {
        Position = position;
        Room = room;
        Arrays = arrays;
        ArrayBytes = arrayBytes;
    }
}
