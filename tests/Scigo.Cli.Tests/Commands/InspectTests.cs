using Scigo.Cli.Tests.Support;
using Scigo.Interop.Gob;
using Scigo.Interop.SafeTensors;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class InspectTests : Workspace
{
    [Fact]
    public void ValuesAreShownWithoutTheClass()
    {
        var output = ToolRun.Of("inspect", Save(new Unlisted { Rate = 0.125 }, "values.scigo")).Succeeds().Output;
        Assert.Matches("1 +rate +float64 +hyperparameter +0.125\n", output);
    }

    [Fact]
    public void AFileOfAModelThatIsNotKnownDescribesItself()
    {
        var path = Save(new Unlisted(), "m.scigo", new ModelMetadata { TrainingSamples = 7, Tags = ParamSet.Create(("team", "risk")) });
        var json = ToolRun.Of("inspect", path, "--json").Succeeds().Json;
        var array = json.GetProperty("arrays")[0];
        Assert.Equal("acme.unlisted", json.GetProperty("wire_name").GetString());
        Assert.Equal("rate float64 hyperparameter", Member(json, 0));
        Assert.Equal("weights ndarray<float32> fitted", Member(json, 1));
        Assert.Equal(("weights", "float32", "[4,6]", 96), (
            array.GetProperty("name").GetString(),
            array.GetProperty("dtype").GetString(),
            array.GetProperty("shape").GetRawText().Replace(" ", ""),
            array.GetProperty("bytes").GetInt32()));
        Assert.Equal(2, json.GetProperty("sections").GetArrayLength());
        Assert.Equal(7, json.GetProperty("metadata").GetProperty("training_samples").GetInt32());
        Assert.Equal("risk", json.GetProperty("metadata").GetProperty("tags").GetProperty("team").GetString());
        Assert.Equal(3, json.GetProperty("schemas")[0].GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void DocumentsOfAKnownModelGetItsSchema(string file)
    {
        var json = ToolRun.Of("inspect", Save(Line(), file), "--json").Succeeds().Json;
        Assert.Equal("LinearRegression", json.GetProperty("wire_name").GetString());
        Assert.Equal("coefficients optional<vector<float64>> fitted", Member(json, 0).Replace("nullable", "optional"));
        Assert.Equal(16, json.GetProperty("arrays")[0].GetProperty("bytes").GetInt32());
    }

    [Fact]
    public void ADocumentOfAModelThatIsNotKnownShowsWhatItHolds()
    {
        var json = ToolRun.Of("inspect", Save(new Unlisted(), "m.json"), "--json").Succeeds().Json;
        Assert.Equal("rate number ", Member(json, 0));
        Assert.Equal("weights array[4, 6] ", Member(json, 1));
    }

    [Fact]
    public void AMessageOfAModelThatIsNotKnownShowsItsFields()
    {
        var json = ToolRun.Of("inspect", Save(new Unlisted(), "m.pb"), "--json").Succeeds().Json;
        Assert.Equal("acme.unlisted", json.GetProperty("wire_name").GetString());
        Assert.Equal("field 1 I64, 8 bytes ", Member(json, 0));
    }

    [Fact]
    public void AGobShowsItsValuesWhateverTheyAre()
    {
        var json = ToolRun.Of("inspect", Save(Line(), "m.gob", new ModelMetadata { TrainingSamples = 7 }), "--json").Succeeds().Json;
        Assert.Equal("LinearRegression", json.GetProperty("wire_name").GetString());
        Assert.Equal("gob", json.GetProperty("format").GetString());
        Assert.Contains("State StateManager StateManager{Fitted: true, NFeatures: 2, NSamples: 7}", Values(json));
        Assert.Equal(7, json.GetProperty("metadata").GetProperty("training_samples").GetInt32());
        var path = At("tree.gob");
        var point = GobType.StructOf("Point", new GobField("X", GobType.Float), new GobField("Tags", GobType.SliceOf(GobType.Int)));
        using (var stream = File.Create(path))
        {
            var writer = new GobWriter(stream);
            writer.Write(new GobStruct(point, ("Tags", new GobVector<long>(point.Fields[1].Type, new long[] { 1, 2 }))));
            writer.Write(new GobString("more"));
        }
        json = ToolRun.Of("inspect", path, "--json").Succeeds().Json;
        Assert.Equal(["[0].X float 0", "[0].Tags []int [1, 2]", "[1] string \"more\""], Values(json));
        Assert.Equal("[0].Tags", json.GetProperty("arrays")[0].GetProperty("name").GetString());
        static IEnumerable<string> Values(System.Text.Json.JsonElement json) => json.GetProperty("members").EnumerateArray().Select(static m =>
            $"{m.GetProperty("name").GetString()} {m.GetProperty("type").GetString()} {m.GetProperty("value").GetString()}");
    }

    [Fact]
    public void TensorsAreShownWhetherTheyAreAModelsOrNot()
    {
        var json = ToolRun.Of("inspect", Save(Line(), "m.safetensors", new ModelMetadata { TrainingSamples = 7 }), "--json").Succeeds().Json;
        Assert.Equal("LinearRegression", json.GetProperty("wire_name").GetString());
        Assert.Equal("coefficients F64 [2] 16", Array(json, 0));
        Assert.Equal(7, json.GetProperty("metadata").GetProperty("training_samples").GetInt32());
        new TensorSet { { "layer.0.weight", NDArray.Zeros<Half>(2, 3) } }.Save(At("w.safetensors"));
        json = ToolRun.Of("inspect", At("w.safetensors"), "--json").Succeeds().Json;
        Assert.False(json.TryGetProperty("wire_name", out _));
        Assert.Equal("layer.0.weight F16 [2,3] 12", Array(json, 0));
        static string Array(System.Text.Json.JsonElement json, int index)
        {
            var array = json.GetProperty("arrays")[index];
            return $"{array.GetProperty("name").GetString()} {array.GetProperty("dtype").GetString()} "
                + $"{array.GetProperty("shape").GetRawText().Replace(" ", "", StringComparison.Ordinal)} {array.GetProperty("bytes").GetInt64()}";
        }
    }

    [Fact]
    public void NestedArraysAreNamedByTheirPath()
    {
        var (x, y) = Data.Load("diabetes");
        var model = new Pipeline(("scale", new StandardScaler()), ("line", new LinearRegression()));
        model.Fit(x, y);
        foreach (var file in new[] { Save(model, "m.scigo"), Save(model, "m.json") })
        {
            var arrays = ToolRun.Of("inspect", file, "--json").Succeeds().Json.GetProperty("arrays").EnumerateArray();
            Assert.Contains(arrays, a => a.GetProperty("name").GetString()!.StartsWith("steps[1].estimator", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void InAPipeItIsPlainText()
    {
        var text = ToolRun.Of("inspect", Save(new Unlisted(), "m.scigo")).Succeeds().Output;
        Assert.Contains("wire name    acme.unlisted\n", text, StringComparison.Ordinal);
        Assert.Matches("weights +float32 +\\[4, 6\\] +96\n", text);
        Assert.All(text, c => Assert.True(c is '\n' or (>= ' ' and < (char)127), $"U+{(int)c:x4}"));
    }

    [Fact]
    public void ControlCharactersOfAFileDoNotReachTheTerminal()
    {
        var path = Write("m.json", """{"model_spec": {"name": "x\u001b[2Jy"}, "parameters": {}}""");
        var text = ToolRun.Of("inspect", path).Succeeds().Output;
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("x\\u001b[2Jy", text, StringComparison.Ordinal);
    }

    static string Member(System.Text.Json.JsonElement json, int index)
    {
        var member = json.GetProperty("members")[index];
        var role = member.TryGetProperty("role", out var found) ? found.GetString() : "";
        return $"{member.GetProperty("name").GetString()} {member.GetProperty("type").GetString()} {role}";
    }
}
