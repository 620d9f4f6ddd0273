using System.Runtime.Intrinsics.X86;

namespace Scigo.Protobuf;

/// <summary>Whether to use the instructions that spread the bits of a number over its bytes and gather them again (PDEP, PEXT).</summary>
static class BitScatter
{
    const int Amd = 0x68747541; // "Auth", of "AuthenticAMD".
    const int Hygon = 0x6F677948; // "Hygo", of "HygonGenuine": AMD's first Zen, made under licence.

    // The first family that does them in one step; before it they are microcode, up to 300 cycles each (AMD's software optimization
    // guides for families 17h and 19h).
    const int Zen3 = 0x19;

    static readonly bool IsFastHere = Bmi2.X64.IsSupported && X86Base.IsSupported && IsFast(X86Base.CpuId(0, 0).Ebx, X86Base.CpuId(1, 0).Eax);

    /// <summary>Whether the processor has them, and has them in silicon.</summary>
    // Both: the first is known when code is compiled ahead of time for a processor without them.
    public static bool IsSupported => Bmi2.X64.IsSupported && IsFastHere;

    /// <summary>Whether a processor does them fast that has them, by what CPUID says of it.</summary>
    /// <param name="vendor">EBX of leaf 0: the first letters of the vendor's name.</param>
    /// <param name="signature">EAX of leaf 1: stepping, model and family.</param>
    internal static bool IsFast(int vendor, int signature)
    {
        var family = (signature >> 8 & 0xF) + (signature >> 20 & 0xFF);
        return vendor is not (Amd or Hygon) || family >= Zen3;
    }
}
