using Scigo.Interop.Gob;
using Scigo.Tests.Hostile;

namespace Scigo.Interop.Tests.Gob;

/// <summary>No gob is read outside its bytes: one too far ends the test's process.</summary>
public sealed class GobGuardTests : IDisposable
{
    readonly GuardedMemory? memory = GuardedMemory.IsSupported ? new(1 << 16) : null;

    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void NoPrefixIsReadPastItsEnd(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        for (var length = 0; length <= data.Length && memory is not null; length++)
        {
            Read(memory.EndingHere(data.AsSpan(0, length)));
            new GobFormat().Recognizes(memory.EndingHere(data.AsSpan(0, length)));
        }
    }

    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void NoChangedStreamIsReadBeforeItsStart(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        for (var i = 0; i < data.Length && memory is not null; i++)
        {
            data[i] ^= 0xFF;
            Read(memory.BeginningHere(data));
            Read(memory.EndingHere(data));
            data[i] ^= 0xFF;
        }
    }

    static void Read(ReadOnlySpan<byte> data)
    {
        try
        {
            ModelGob.Deserialize(data);
        }
        catch (ModelFormatException)
        {
        }
    }

    public void Dispose() => memory?.Dispose();
}
