using System.Text;

namespace Scigo.Tests.Files;

public sealed class ModelFormatsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    sealed class Shout(string name = "shout", params string[] extensions) : IModelFormat
    {
        public string Name => name;

        public IReadOnlyList<string> Extensions => extensions.Length == 0 ? [".shout"] : extensions;

        public bool Recognizes(ReadOnlySpan<byte> head) => head.StartsWith("SHOUT"u8);

        public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options) =>
            destination.Write(Encoding.UTF8.GetBytes("SHOUT" + ((Tiny)model).Name));

        public object Read(Stream source, ModelOptions options) => new Tiny { Name = new StreamReader(source).ReadToEnd()[5..] };

        public ModelMetadata? ReadMetadata(Stream source, ModelOptions options) => new() { TrainingSamples = 1 };
    }

    static readonly ModelOptions Options = new() { Formats = ModelFormats.Default.With(new Shout()) };

    [Fact]
    public void AFormatTakesThePlaceOfAnother()
    {
        var formats = ModelFormats.Default.Without("JSON").With(new Shout("JSON", ".json"));
        ModelFile.Save(new Tiny { Name = "hey" }, folder.File("m.json"), options: new() { Formats = formats });
        Assert.Equal("SHOUThey", File.ReadAllText(folder.File("m.json")));
        Assert.Contains("scigo, JSON, protobuf", Assert.Throws<ArgumentException>(() => ModelFormats.Default.Without("whisper")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFormatThatIsAddedWritesAndReadsItsFiles()
    {
        ModelFile.Save(new Tiny { Name = "hey" }, folder.File("m.shout"), options: Options);
        Assert.Equal("SHOUThey", File.ReadAllText(folder.File("m.shout")));
        Assert.Equal("hey", ModelFile.Load<Tiny>(folder.File("m.shout"), Options).Name);
        Assert.Equal(1, ModelFile.ReadMetadata(folder.File("m.shout"), Options)!.TrainingSamples);
        Assert.True(ModelFile.Validate(folder.File("m.shout"), new ValidationOptions { Model = Options }).IsValid);
        Assert.Throws<NotSupportedException>(() => ModelFile.LoadInto(folder.File("m.shout"), new Tiny(), Options));
        Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(folder.File("m.shout")));
    }

    [Fact]
    public void TheLastFormatAddedTakesAnExtension()
    {
        var formats = ModelFormats.Default.With(new Shout("loud", ".json"));
        Assert.Equal("loud", formats.FindByExtension("a/b.json")?.Name);
        Assert.Equal("JSON", ModelFormats.Default.FindByExtension("a/b.json")?.Name);
    }

    [Fact]
    public void AFormatIsAddedOnce() => Assert.Throws<ArgumentException>(() => Options.Formats!.With(new Shout()));

    [Fact]
    public void AnExtensionHasADot() => Assert.Throws<ArgumentException>(() => ModelFormats.Default.With(new Shout("x", "shout")));

    public void Dispose() => folder.Dispose();
}
