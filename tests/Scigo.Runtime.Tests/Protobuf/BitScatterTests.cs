using System.Text;
using Scigo.Protobuf;

namespace Scigo.Tests.Protobuf;

public class BitScatterTests
{
    // What CPUID says: the first letters of the vendor, then stepping, model and family.
    [Theory]
    [InlineData("GenuineIntel", 0x000906EA, true)] // Coffee Lake
    [InlineData("AuthenticAMD", 0x00660F51, false)] // Excavator
    [InlineData("AuthenticAMD", 0x00800F11, false)] // Zen
    [InlineData("AuthenticAMD", 0x00870F10, false)] // Zen 2
    [InlineData("HygonGenuine", 0x00900F02, false)] // Dhyana
    [InlineData("AuthenticAMD", 0x00A20F10, true)] // Zen 3
    [InlineData("AuthenticAMD", 0x00B40F40, true)] // Zen 5
    public void ProcessorsThatScatterBitsInMicrocodeDoWithout(string vendor, int signature, bool isFast) =>
        Assert.Equal(isFast, BitScatter.IsFast(BitConverter.ToInt32(Encoding.ASCII.GetBytes(vendor)), signature));
}
