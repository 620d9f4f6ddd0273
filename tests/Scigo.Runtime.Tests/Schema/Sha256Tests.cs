using System.Buffers.Binary;
using System.Security.Cryptography;
using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class Sha256Tests
{
    [Fact]
    public void ATextOfAnyLengthHashesAsTheSystemHashesIt()
    {
        var random = new Random(1);
        for (var length = 0; length <= 300; length++)
        {
            var text = new byte[length];
            random.NextBytes(text);
            Assert.Equal(BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(text)), Sha256.FirstBytes(text));
        }
    }
}
