namespace Scigo.Interop.Tests.Formats;

public class InteropFormatsTests
{
    // The tests are an executable that references the library.
    [Fact]
    public void AnExecutableThatReferencesTheLibraryHasItsFormatsByDefault() =>
        Assert.Equal(InteropFormats.Formats, ModelFormats.Default.Skip(3));

    // As when a program and the program of its tests are one process.
    [Fact]
    public void FormatsPublishedTwiceAreThereOnce()
    {
        ModelFormats.Publish(InteropFormats.Formats);
        Assert.Equal(3 + InteropFormats.Formats.Count, ModelFormats.Default.Count);
    }
}
