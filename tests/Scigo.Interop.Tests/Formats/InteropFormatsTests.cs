namespace Scigo.Interop.Tests.Formats;

public class InteropFormatsTests
{
    // The tests are an executable that references the library.
    [Fact]
    public void AnExecutableThatReferencesTheLibraryHasItsFormatsByDefault() =>
        Assert.Equal(InteropFormats.Formats, ModelFormats.Default.Skip(3));
}
