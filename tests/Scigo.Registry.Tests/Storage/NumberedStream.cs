namespace Scigo.Tests.Registry;

/// <summary>A stream of any length that takes no memory, cannot seek, and whose bytes tell where they are.</summary>
sealed class NumberedStream(long length) : Stream
{
    long position;

    /// <summary>Where reading fails.</summary>
    public long FailsAt { get; init; } = long.MaxValue;

    /// <summary>Called at each read.</summary>
    public Action? OnRead { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => position; set => throw new NotSupportedException(); }

    static byte At(long position) => (byte)(((ulong)position * 0x9E3779B97F4A7C15UL) >> 53);

    /// <summary>Whether bytes are those at a position of such a stream.</summary>
    public static bool IsPart(ReadOnlySpan<byte> bytes, long position)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != At(position + i))
                return false;
        }
        return true;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        OnRead?.Invoke();
        count = (int)Math.Min(count, length - position);
        for (var i = 0; i < count; i++)
            buffer[offset + i] = At(position + i);
        position += count;
        return position <= FailsAt ? count : throw new IOException("The stream broke off.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
