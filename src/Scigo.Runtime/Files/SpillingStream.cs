namespace Scigo.Files;

/// <summary>A stream in memory that moves into a temporary file when it becomes long.</summary>
sealed class SpillingStream(int longestInMemory) : Stream
{
    Stream inner = new MemoryStream();

    public bool IsFile => inner is FileStream;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => inner.Position = value; }

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!IsFile && inner.Position + buffer.Length > longestInMemory)
            Spill();
        inner.Write(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    void Spill()
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), "scigo-" + Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            });
        var memory = (MemoryStream)inner;
        memory.WriteTo(file);
        file.Position = memory.Position;
        inner = file;
    }
}
