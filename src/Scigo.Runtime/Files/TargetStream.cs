namespace Scigo.Files;

/// <summary>
/// A file under construction. Whatever the file system refuses is an <see cref="IOException"/>: a size over what it takes, or the process
/// may write, is an <see cref="ArgumentOutOfRangeException"/> in .NET.
/// </summary>
/// <param name="file">The file; disposed with this.</param>
/// <param name="path">The path that it is meant for, as the caller gave it.</param>
sealed class TargetStream(FileStream file, string path) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(Span<byte> buffer) => file.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLong(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Moving, flushing and closing write what is still in the buffer.
    public override long Seek(long offset, SeekOrigin origin)
    {
        Flush();
        return file.Seek(offset, origin);
    }

    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush() => Flush(toDisk: false);

    public void Flush(bool toDisk)
    {
        try
        {
            file.Flush(toDisk);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLong(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
                file.Dispose();
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLong(e);
        }
        base.Dispose(disposing);
    }

    IOException TooLong(ArgumentOutOfRangeException inner) =>
        new($"\"{path}\" becomes longer than the file system takes, or than the process may write.", inner);
}
