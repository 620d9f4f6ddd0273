using System.Runtime.CompilerServices;
using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Scigo.Interop.Tests.Support;
using Scigo.Protobuf.Tests.Support;
using Scigo.Schema;

namespace Scigo.Interop.Tests.Protobuf;

/// <summary>Every model, between Scigo and Google's Python library, with classes that the system's protoc makes of Scigo's .proto files.</summary>
public class PythonTests
{
    [LiveFact("protoc", "python3-protobuf")]
    public void PythonReadsEveryMemberOfEveryModelAndWritesItForScigo()
    {
        using var folder = new TemporaryFolder();
        var files = ProtoFile.Of(Models.AssemblyModels.Catalog);
        foreach (var file in files)
            File.WriteAllText(folder.File(file.Name), file.Text);
        Assert.Equal((0, ""), ExternalTool.Run([], "protoc", ["-I", folder.Path, $"--python_out={folder.Path}", .. files.Select(static f => f.Name)]));
        var models = FittedModels.Names.Select(static name => FittedModels.Get(name).Model).ToArray();
        for (var i = 0; i < models.Length; i++)
            File.WriteAllBytes(folder.File($"{i}.pb"), ModelProtobuf.Serialize(models[i], metadata: GoogleEnvelope.Metadata));

        var (code, output) = ExternalTool.Run([], ExternalTool.Python, Script(), folder.Path);
        Assert.True(code == 0 && output.StartsWith($"{models.Length}\n", StringComparison.Ordinal), output);

        for (var i = 0; i < models.Length; i++)
        {
            Assert.Equal(GoogleEnvelope.Of(models[i]), Json.Parse(File.ReadAllText(folder.File($"{i}.pb.json")), GoogleDescriptors.All["scigo.ModelProto"]));
            var theirs = File.ReadAllBytes(folder.File($"{i}.pb.out"));
            // In JSON every number is exact, and a NaN has no bits: Python's are others.
            Assert.Equal(Text(models[i]), Text(ModelProtobuf.Deserialize(theirs)));
            Assert.Equal(GoogleEnvelope.Metadata, ModelProtobuf.ReadMetadata(theirs));
        }
    }

    static string Text(object model) => Encoding.UTF8.GetString(ModelJson.Serialize(model, metadata: new ModelMetadata()));

    static JsonParser Json => new(new JsonParser.Settings(100, TypeRegistry.FromFiles(GoogleDescriptors.All.Files)));

    static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Python", "exchange.py");
}
