using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scigo.Registry;

/// <summary>
/// Puts requests into buckets by their ids. A bucket is the top of the range that the first eight bytes of a SHA-256 fall into, so that any
/// language finds the same: of <c>salt</c>, a zero byte and the id in UTF-8, the first eight bytes, big-endian, times 10,000, divided by
/// 2^64.
/// </summary>
public static class TrafficSplit
{
    /// <summary>The number of buckets: a share can be told to a hundredth of a percent.</summary>
    public const int Buckets = 10_000;

    /// <summary>Returns the bucket of an id, from 0 to 9,999. A canary with a share of n takes the buckets below n: who is in it stays in it when it grows.</summary>
    /// <param name="salt">The experiment's.</param>
    /// <param name="requestId">What tells the request from others.</param>
    public static int BucketOf(ReadOnlySpan<char> salt, ReadOnlySpan<char> requestId)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(salt.Length) + 1 + Encoding.UTF8.GetMaxByteCount(requestId.Length);
        byte[]? rented = null;
        var text = longest <= 512 ? stackalloc byte[512] : rented = ArrayPool<byte>.Shared.Rent(longest);
        var length = Encoding.UTF8.GetBytes(salt, text);
        text[length++] = 0;
        length += Encoding.UTF8.GetBytes(requestId, text[length..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], hash);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return (int)Math.BigMul(BinaryPrimitives.ReadUInt64BigEndian(hash), Buckets, out _);
    }
}
