using System.Security.Cryptography;
using System.Text;
using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>The checksum of SciGo's <c>ModelWeights</c>: <c>metadata.checksum</c> is the SHA-256, in hexadecimal digits, of the coefficients as
/// Go writes them in JSON.</summary>
static class WeightsChecksum
{
    static readonly JsonNames Names = new("coefficients", "metadata");
    static readonly JsonNames MetadataNames = new("checksum");

    /// <summary>Checks a document that has one; the reader may be left anywhere.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="at">Where the document starts.</param>
    /// <exception cref="ModelFormatException">The coefficients are not those that the checksum is of.</exception>
    internal static void Verify(ref JsonReader reader, int at)
    {
        reader.Seek(at);
        var (seen, index, text, checksum, checksumAt) = (default(MemberSet), -1, "null", (string?)null, -1);
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            if (reader.TryReadNull())
                continue;
            if (index == 0)
                text = GoNumbers.Text(ListWire<double, Scalar<double, Float64>>.ReadJson(ref reader, null));
            else
                checksum = Read(ref reader, out checksumAt);
        }
        if (checksum is { Length: > 0 } && !checksum.Equals(Hash(text), StringComparison.OrdinalIgnoreCase))
        {
            throw reader.Error(
                ModelFormatError.Corrupt, "The checksum is of other coefficients: the document was changed after SciGo wrote it.", checksumAt);
        }
    }

    static string? Read(ref JsonReader reader, out int at)
    {
        var (seen, index, checksum) = (default(MemberSet), -1, (string?)null);
        at = -1;
        reader.BeginObject();
        while (reader.NextMember(MetadataNames, ref seen, ref index))
        {
            reader.Peek();
            at = reader.Position;
            checksum = reader.TryReadNull() ? null : reader.ReadString(null);
        }
        return checksum;
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
}
