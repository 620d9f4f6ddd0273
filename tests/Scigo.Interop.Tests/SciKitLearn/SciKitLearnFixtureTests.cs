using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>Models that the real scikit-learn has fitted (eng/make-interop-fixtures.py) predict here what they predict there.</summary>
public class SciKitLearnFixtureTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "sklearn");

    public static TheoryData<string> Cases { get; } =
        [.. Directory.GetFiles(Folder, "*.expected.json").Select(static path => Path.GetFileName(path)[..^".expected.json".Length]).Order()];

    [Fact]
    public void ThereAreCasesOfEveryModel() => Assert.InRange(Cases.Count, 70, int.MaxValue);

    [Theory]
    [MemberData(nameof(Cases))]
    public void AModelFittedByScikitLearnPredictsTheSame(string name)
    {
        var (model, expected) = Load(name);
        Predictions.AssertSame(model, Predictions.Rows(expected["x"]!), expected, Tolerance(name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WrittenAgainItPredictsTheSame(string name)
    {
        var (model, expected) = Load(name);
        Predictions.AssertSame(Document.RoundTrip(model), Predictions.Rows(expected["x"]!), expected, Tolerance(name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WrittenAgainItHasTheSameAttributes(string name)
    {
        // Python writes NaN as it stands, we as a text.
        var theirs = JsonNode.Parse(Regex.Replace(File.ReadAllText(ModelPath(name)), @"(?<=[:,\[])NaN(?=[,\]}])", "\"NaN\""))!;
        var ours = JsonNode.Parse(Document.Save(ModelFile.Load(ModelPath(name))))!;
        Assert.Equal("1.2.1", ours["model_spec"]!["sklearn_version"]!.GetValue<string>());
        AssertHeld(ours["parameters"]!, theirs["parameters"]!);
    }

    // Scigo has fewer hyperparameters, one number of samples, and each intercept even where none is fitted.
    static void AssertHeld(JsonNode ours, JsonNode theirs)
    {
        foreach (var (key, value) in ours.AsObject())
        {
            if (key is "steps" or "transformers_")
            {
                // What is left out needs no step here.
                var steps = theirs[key]!.AsArray().Where(static step => step!["type"]!.GetValue<string>() != "drop").ToList();
                Assert.Equal(steps.Count, value!.AsArray().Count);
                for (var i = 0; i < steps.Count; i++)
                    AssertStep(value[i]!, steps[i]!);
            }
            else if (key == "multi_class" && theirs["solver"]!.GetValue<string>() == "liblinear")
            {
                // "auto" stands for this there, and for another way with the solver that is written.
                Assert.Equal("ovr", value!.GetValue<string>());
            }
            else if (key is not ("n_samples_seen_" or "arrays" or "solver") && theirs[key] is { } expected)
            {
                Assert.True(JsonNode.DeepEquals(value, expected), $"{key}: {value} is not {expected}.");
            }
        }
    }

    static void AssertStep(JsonNode ours, JsonNode theirs)
    {
        foreach (var key in (string[])["name", "type", "columns"])
            Assert.True(JsonNode.DeepEquals(ours[key], theirs[key]), $"{key}: {ours[key]} is not {theirs[key]}.");
        if (ours["params"] is { } parameters)
            AssertHeld(parameters, theirs["params"]!);
    }

    static string ModelPath(string name) => Path.Combine(Folder, name + ".sklearn.json");

    static (object Model, JsonNode Expected) Load(string name) =>
        (ModelFile.Load(ModelPath(name)), JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".expected.json")))!);

    static double Tolerance(string name) => name switch
    {
        // scikit-learn computes in 32 bits there.
        "linear_regression_float32" => 1e-6,
        _ when name.StartsWith("linear_regression", StringComparison.Ordinal) => 1e-12,
        _ => 1e-9,
    };
}
