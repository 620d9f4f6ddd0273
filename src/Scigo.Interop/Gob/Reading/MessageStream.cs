using System.Buffers;

namespace Scigo.Interop.Gob.Reading;

/// <summary>The messages of a stream, one at a time, in a buffer that grows with the bytes that are there, not with what a length says.</summary>
sealed class MessageStream(Stream stream, ModelOptions options) : IDisposable
{
    const int FirstSize = 1 << 16;

    byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    int start;
    int end;

    // The byte of the stream that stands first in the buffer.
    long offset;

    /// <summary>Returns the next message, or <c>false</c> at the end of the stream. It is there until the next one is asked for.</summary>
    /// <exception cref="ModelFormatException">The stream ends within the message, or it is too long.</exception>
    public bool TryNext(out ReadOnlySpan<byte> message, out long at)
    {
        message = default;
        at = offset + start;
        if (!Fill(1))
            return false;
        var first = buffer[start];
        var size = first < 0x80 ? 1 : 257 - first;
        if (size <= 9 && !Fill(size))
            throw Truncated(at, size);
        var header = new UintReader(buffer.AsSpan(start, Math.Min(size, end - start)));
        if (!header.TryRead(out var length))
            throw new ModelFormatException(ModelFormatError.Corrupt, "A message does not begin with its length.", at);
        start += size;
        var limit = Math.Min(options.Limits.MaxBytes - (offset + start), Array.MaxLength);
        if (length > (ulong)Math.Max(limit, 0))
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"A message has {length} bytes, over the limit of {Math.Max(limit, 0)} that are left for it.", at);
        if (!Fill((int)length))
            throw Truncated(at, (long)length);
        message = buffer.AsSpan(start, (int)length);
        at = offset + start;
        start += (int)length;
        return true;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        (start, end) = (0, 0);
    }

    // Whether the buffer holds that many bytes from start on.
    bool Fill(int count)
    {
        while (end - start < count)
        {
            if (end == buffer.Length)
                MakeRoom();
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                return false;
            end += read;
        }
        return true;
    }

    void MakeRoom()
    {
        var target = buffer;
        var left = end - start;
        if (left > buffer.Length / 2)
            target = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
        Buffer.BlockCopy(buffer, start, target, 0, left);
        if (target != buffer)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        offset += start;
        (start, end) = (0, left);
    }

    ModelFormatException Truncated(long at, long needed) => new(
        ModelFormatError.Truncated, $"The data ends too early: a message needs {needed} bytes, {end - start} are left.", at);
}
