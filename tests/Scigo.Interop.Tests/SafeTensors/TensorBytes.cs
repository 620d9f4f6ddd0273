using System.Buffers.Binary;
using System.Text;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>Files put together by hand.</summary>
static class TensorBytes
{
    /// <summary>A file of a header and that many bytes of data: 0, 1, 2, ….</summary>
    internal static byte[] File(string header, int dataLength) =>
        File(Encoding.UTF8.GetBytes(header), [.. Enumerable.Range(0, dataLength).Select(static i => (byte)i)]);

    internal static byte[] File(byte[] header, byte[] data)
    {
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. header, .. data];
    }
}
