namespace Scigo.Interop.Tests.Support;

/// <summary>A file that another process has made shorter after its length was asked for.</summary>
sealed class ShrunkStream(byte[] content, int left) : MemoryStream(content[..left])
{
    public override long Length => content.Length;
}
