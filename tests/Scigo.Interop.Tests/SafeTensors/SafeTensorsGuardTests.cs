using Scigo.Interop.SafeTensors;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Tests.Hostile;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>No header is read outside its bytes: one too far ends the test's process.</summary>
public sealed class SafeTensorsGuardTests : IDisposable
{
    readonly GuardedMemory? memory = GuardedMemory.IsSupported ? new(1 << 16) : null;

    [Theory]
    [InlineData("LinearRegression")]
    [InlineData("Pipeline in a pipeline")]
    public void NoPrefixIsReadPastItsEndAndNoChangedHeaderBeforeItsStart(string model)
    {
        using var stream = new MemoryStream();
        new SafeTensorsFormat().Write(FittedModels.Get(model).Model, stream, null, ModelOptions.Default);
        var header = stream.ToArray()[..(int)(8 + BitConverter.ToInt64(stream.GetBuffer()))];
        for (var length = 0; length <= header.Length && memory is not null; length++)
            Read(memory.EndingHere(header.AsSpan(0, length)), stream.Length);
        for (var i = 0; i < header.Length && memory is not null; i++)
        {
            header[i] ^= 0xFF;
            Read(memory.BeginningHere(header), stream.Length);
            Read(memory.EndingHere(header), stream.Length);
            header[i] ^= 0xFF;
        }
    }

    static void Read(ReadOnlySpan<byte> header, long fileLength)
    {
        new SafeTensorsFormat().Recognizes(header);
        if (header.Length < TensorHeader.LengthSize)
            return;
        try
        {
            HeaderReader.Read(header, fileLength, ModelOptions.Default);
        }
        catch (ModelFormatException)
        {
        }
    }

    public void Dispose() => memory?.Dispose();
}
