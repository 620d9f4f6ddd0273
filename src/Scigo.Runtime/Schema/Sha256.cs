using System.Buffers.Binary;

namespace Scigo.Schema;

/// <summary>
/// SHA-256 (FIPS 180-4) of short texts. The system's loads OpenSSL, which takes longer than all else that loading a first model does.
/// </summary>
static class Sha256
{
    const int BlockSize = 64;

    /// <summary>Returns the first eight bytes of the hash, little-endian.</summary>
    public static ulong FirstBytes(ReadOnlySpan<byte> text)
    {
        Span<uint> state =
            [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var rest = text;
        for (; rest.Length >= BlockSize; rest = rest[BlockSize..])
            AddBlock(state, rest);

        // Behind the text a bit 1, zeros, and in the last eight bytes of a block the number of the text's bits.
        Span<byte> end = stackalloc byte[2 * BlockSize];
        end.Clear();
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        if (rest.Length < BlockSize - sizeof(ulong))
            end = end[..BlockSize];
        BinaryPrimitives.WriteUInt64BigEndian(end[^sizeof(ulong)..], (ulong)text.Length * 8);
        for (; !end.IsEmpty; end = end[BlockSize..])
            AddBlock(state, end);

        return BinaryPrimitives.ReverseEndianness((ulong)state[0] << 32 | state[1]);
    }

    static void AddBlock(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
            w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < w.Length; i++)
            w[i] = w[i - 16] + Mix(w[i - 15], 7, 18, w[i - 15] >> 3) + w[i - 7] + Mix(w[i - 2], 17, 19, w[i - 2] >> 10);

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < w.Length; i++)
        {
            var first = h + Mix(e, 6, 11, uint.RotateRight(e, 25)) + (e & f ^ ~e & g) + Constants[i] + w[i];
            var second = Mix(a, 2, 13, uint.RotateRight(a, 22)) + (a & b ^ a & c ^ b & c);
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }
        ReadOnlySpan<uint> added = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < state.Length; i++)
            state[i] += added[i];
    }

    static uint Mix(uint x, int first, int second, uint third) => uint.RotateRight(x, first) ^ uint.RotateRight(x, second) ^ third;

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];
}
