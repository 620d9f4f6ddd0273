namespace Scigo.Files;

/// <summary>
/// Says how far a stream has got, and ends what uses it when it is cancelled. Long writes and reads go in pieces, so that both happen
/// in time whatever the format does.
/// </summary>
sealed class ObservedStream(Stream inner, IProgress<long>? progress, CancellationToken cancellation) : Stream
{
    const int Piece = 1 << 20;

    // Reports come at most this often: each may be posted to another thread.
    const long ReportEvery = 4 << 20;

    long read;
    long reported;

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => inner.Position = value; }

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var count = inner.Read(buffer[..Math.Min(buffer.Length, Piece)]);
        // Not the position: what stands at the end of a file may be read first. Nor beyond the end: something may be read twice.
        read += count;
        Report(Math.Min(read, inner.Length));
        return count;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var piece = buffer[..Math.Min(buffer.Length, Piece)];
            inner.Write(piece);
            buffer = buffer[piece.Length..];
            Report(inner.Position);
        }
        while (!buffer.IsEmpty);
    }

    /// <summary>Reports the end, once.</summary>
    public void Finish(long bytes)
    {
        if (bytes > reported)
            progress?.Report(bytes);
        reported = Math.Max(reported, bytes);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);

    public override void Flush() => inner.Flush();

    void Report(long bytes)
    {
        if (progress is null || bytes < reported + ReportEvery)
            return;
        reported = bytes;
        progress.Report(bytes);
    }
}
