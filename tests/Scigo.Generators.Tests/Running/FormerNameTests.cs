using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>Models whose wire name has changed. The library has the class as it was.</summary>
public class FormerNameTests
{
    const string Before = """
        namespace Library;
        [PersistableModel("library.before")] public sealed partial class Before { [Member(1)] public int X { get; set; } }
        """;

    const string Now = """
        [PersistableModel("app.now"), FormerName("library.older"), FormerName("library.before")] public sealed partial class Now { [Member(1)] public long X { get; set; } }
        """;

    static void Run(string statements) => Loaded.RunAcross(Before, $$"""
        using System.IO;
        using Library;
        {{Now}}
        public static class Test
        {
            public static void Run()
            {
                var before = new Before { X = 7 };
                var options = new ModelOptions { Catalog = Test_.AssemblyModels.Catalog };
                {{statements}}
            }

            static void Check(object model)
            {
                if (model is not Now { X: 7 })
                    throw new Exception($"{model}");
            }
        }
        """);

    [Fact]
    public void DataOfTheFormerNameIsRead() => Run("""
        Check(ModelJson.Deserialize(ModelJson.Serialize(before), options));
        Check(ModelProtobuf.Deserialize(ModelProtobuf.Serialize(before), options));
        var stream = new MemoryStream();
        ModelFile.Save(before, stream);
        stream.Position = 0;
        Check(ModelFile.Load(stream, options));
        """);

    [Fact]
    public void AModelThatTheCallerNamesNeedsNoCatalogForIt() => Run("""
        Check(ModelJson.Deserialize<Now>(ModelJson.Serialize(before)));
        Check(ModelProtobuf.Deserialize<Now>(ModelProtobuf.Serialize(before)));
        var stream = new MemoryStream();
        ModelFile.Save(before, stream);
        stream.Position = 0;
        Check(ModelFile.Load<Now>(stream));
        var into = new Now();
        ModelJson.DeserializeInto(ModelJson.Serialize(before), into);
        Check(into);
        into = new Now();
        ModelProtobuf.DeserializeInto(ModelProtobuf.Serialize(before), into);
        Check(into);
        """);

    [Fact]
    public void NothingIsWrittenUnderAFormerName() => Run("""
        if (System.Text.Encoding.UTF8.GetString(ModelJson.Serialize(new Now())).Contains("library."))
            throw new Exception("JSON");
        if (System.Text.Encoding.UTF8.GetString(ModelProtobuf.Serialize(new Now())).Contains("library."))
            throw new Exception("protobuf");
        """);

    [Fact]
    public void ARecordWithoutABaselineIsRefusedAsThatOfAnotherLayout() => Run("""
        try
        {
            ModelBinary.Deserialize<Now>(ModelBinary.Serialize(before));
        }
        catch (ModelFormatException e) when (e.Error == ModelFormatError.UnknownSchema)
        {
            return;
        }
        throw new Exception("It was read.");
        """);

    [Fact]
    public void NoCatalogHasTwoModelsThatHaveOrHadOneName() => Run("""
        try
        {
            ModelCatalog.Compose(Library.AssemblyModels.Catalog, Test_.AssemblyModels.Catalog);
        }
        catch (ArgumentException e) when (e.Message.Contains("library.before"))
        {
            return;
        }
        throw new Exception("They were composed.");
        """);
}
