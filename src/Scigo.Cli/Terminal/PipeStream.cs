using Scigo.Cli.Errors;

namespace Scigo.Cli.Terminal;

/// <summary>Standard output, whose end of reading is told from every other error.</summary>
sealed class PipeStream(Stream output) : Stream
{
    // EPIPE, and what Windows has for it: ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    static readonly int[] BrokenPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (IOException e)
        {
            throw Tell(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            output.Flush();
        }
        catch (IOException e)
        {
            throw Tell(e);
        }
    }

    static Exception Tell(IOException e) => BrokenPipe.Contains(e.HResult)
        ? new BrokenPipeException(e)
        : new ToolException($"standard output: {e.Message}", e);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
