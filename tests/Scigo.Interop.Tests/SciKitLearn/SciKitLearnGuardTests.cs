using Scigo.Interop.SciKitLearn;
using Scigo.Tests.Hostile;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>No document is read outside its bytes: one too far ends the test's process.</summary>
public sealed class SciKitLearnGuardTests : IDisposable
{
    readonly GuardedMemory? memory = GuardedMemory.IsSupported ? new(1 << 16) : null;

    [Theory]
    [InlineData("LinearRegression")]
    [InlineData("SGDClassifier of names")]
    [InlineData("Pipeline in a pipeline")]
    [InlineData("ColumnTransformer with the rest")]
    public void NoPrefixIsReadPastItsEndAndNoChangedDocumentBeforeItsStart(string model)
    {
        using var stream = new MemoryStream();
        new SciKitLearnFormat().Write(FittedModels.Get(model).Model, stream, new ModelMetadata { FeatureNames = ["a"] }, ModelOptions.Default);
        var document = stream.ToArray();
        for (var length = 0; length <= document.Length && memory is not null; length++)
            Read(memory.EndingHere(document.AsSpan(0, length)));
        for (var i = 0; i < document.Length && memory is not null; i++)
        {
            document[i] ^= 0xFF;
            Read(memory.BeginningHere(document));
            Read(memory.EndingHere(document));
            document[i] ^= 0xFF;
        }
    }

    static void Read(ReadOnlySpan<byte> document)
    {
        new SciKitLearnFormat().Recognizes(document);
        try
        {
            SciKitLearnFormat.Read(document, ModelOptions.Default);
        }
        catch (ModelFormatException)
        {
        }
    }

    public void Dispose() => memory?.Dispose();
}
