using System.Text;
using System.Text.Json.Nodes;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>Bad documents give one kind of error, which says where.</summary>
public class SciKitLearnHostileTests
{
    [Fact]
    public void EveryCutGivesAnError()
    {
        foreach (var model in Fitted.All())
        {
            var json = Encoding.UTF8.GetBytes(Document.Save(model));
            for (var length = 0; length < json.Length; length++)
                Assert.Throws<ModelFormatException>(() => Document.Load(json[..length]));
        }
    }

    [Fact]
    public void AnyValueInThePlaceOfAnyOtherGivesAModelOrAnError()
    {
        string[] others = ["null", "true", "-1", "1e300", "\"x\"", "[]", "{}", "[[[1.0]]]", "[1.0]", "[[1.0], [2.0, 3.0]]", "{\"shape\": [0, 3], \"data\": []}"];
        var (models, errors) = (0, 0);
        foreach (var model in Fitted.All())
        {
            var json = Document.Save(model);
            foreach (var path in Paths(JsonNode.Parse(json)!, []))
            {
                foreach (var other in others)
                {
                    try
                    {
                        Document.Load(Replaced(json, path, other));
                        models++;
                    }
                    catch (ModelFormatException)
                    {
                        errors++;
                    }
                }
            }
        }
        Assert.True(models > 100 && errors > 1000, $"{models} models, {errors} errors");
    }

    [Fact]
    public void ChangedBytesGiveAModelOrAnError()
    {
        var random = new Random(1);
        foreach (var model in Fitted.All())
        {
            var json = Encoding.UTF8.GetBytes(Document.Save(model, new ModelMetadata { FeatureNames = ["a", "b", "c"] }));
            for (var round = 0; round < 2000; round++)
            {
                var changed = json.ToArray();
                for (var change = random.Next(1, 4); change > 0; change--)
                    changed[random.Next(changed.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : "[]{},:\"0-9eN_"[random.Next(13)]);
                try
                {
                    Document.Load(changed);
                }
                catch (ModelFormatException)
                {
                }
            }
        }
    }

    [Theory]
    [InlineData("LinearRegression", """{"coef_": [1.0, "x"], "intercept_": 0}""", "coef_[1]")]
    [InlineData("LinearRegression", """{"coef_": [[[1.0]]], "intercept_": 0}""", "coef_")]
    [InlineData("LinearRegression", """{"coef_": [1.0, 2.0], "intercept_": [0, 1]}""", "intercept_")]
    [InlineData("LinearRegression", """{"coef_": [1.0, 2.0], "n_features_in_": 3, "intercept_": 1}""", "coef_")]
    [InlineData("SGDClassifier", """{"coef_": [[1.0], [2.0], [3.0]], "intercept_": [0, 1, 2], "classes_": [1, 2]}""", "classes_")]
    [InlineData("SGDClassifier", """{"coef_": [[1.0]], "intercept_": [0], "classes_": ["a", "a"]}""", "classes_")]
    [InlineData("SGDClassifier", """{"coef_": [[1.0]], "intercept_": [0], "classes_": [0.5, 1.5]}""", "classes_")]
    [InlineData("KMeans", """{"cluster_centers_": [1.0, 2.0]}""", "cluster_centers_")]
    [InlineData("KMeans", """{"init": [[1.0], ["x"]], "cluster_centers_": [[1.0, 2.0]]}""", "init")]
    [InlineData("StandardScaler", """{"mean_": [1.0, 2.0], "scale_": [1.0]}""", "scale_")]
    [InlineData("MinMaxScaler", """{"min_": [1.0, 2.0], "scale_": [1.0, 2.0], "feature_range": [1]}""", "feature_range")]
    [InlineData("Pipeline", """{"steps": [{"name": "a", "type": "KMeans", "params": {"cluster_centers_": [1.0]}}]}""", "steps[0].params.cluster_centers_")]
    [InlineData("Pipeline", """{"steps": [{"name": "a", "type": "KMeans", "params": {}}, {"name": "a", "type": "KMeans", "params": {}}]}""", "steps")]
    [InlineData("Pipeline", """{"steps": [{"type": "KMeans", "params": {}}]}""", "steps[0]")]
    public void AnErrorNamesTheMember(string model, string parameters, string path)
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(Document.Of(model, parameters)));
        Assert.Equal(path, error.MemberPath);
        Assert.True(error.Offset > 0);
    }

    // Together they are as long as they should be.
    [Theory]
    [InlineData("threshold")]
    [InlineData("feature")]
    [InlineData("children_right")]
    [InlineData("impurity")]
    public void AColumnOfATreeThatIsContinuedInTheNextTreeIsRefused(string column)
    {
        var root = JsonNode.Parse(Document.Save(FittedModels.Get("RandomForestRegressor").Model))!;
        var trees = TreesIn(root).Take(2).ToArray();
        var (first, second) = (trees[0][column]!.AsArray(), trees[1][column]!.AsArray());
        var moved = first[^1];
        first.RemoveAt(first.Count - 1);
        second.Insert(0, moved);
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(root.ToJsonString()));
        Assert.Contains("columns of tree 0", error.Message, StringComparison.Ordinal);
    }

    static IEnumerable<JsonObject> TreesIn(JsonNode? node) => node switch
    {
        JsonObject tree when tree.ContainsKey("children_left") => [tree],
        JsonObject members => members.SelectMany(static m => TreesIn(m.Value)),
        JsonArray items => items.SelectMany(TreesIn),
        _ => [],
    };

    [Theory]
    [InlineData("LinearRegression", """{"intercept_": 1.0}""", "coef_")]
    [InlineData("SGDClassifier", """{"coef_": [[1.0]]}""", "intercept_")]
    [InlineData("StandardScaler", """{"mean_": [1.0]}""", "scale_")]
    [InlineData("MinMaxScaler", """{"min_": [1.0]}""", "scale_")]
    public void AnAttributeThatIsMissingIsNamed(string model, string parameters, string attribute)
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(Document.Of(model, parameters)));
        Assert.Equal(ModelFormatError.MissingMember, error.Error);
        Assert.Contains(attribute, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DepthIsLimited()
    {
        const int depth = 5000;
        foreach (var (open, close) in new[] { ("[", "]"), ("""{"steps": [{"name": "a", "type": "Pipeline", "params": """, "}]}") })
        {
            var value = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
            foreach (var json in new[] { Document.Of("LinearRegression", $$"""{"coef_": {{value}}}"""), Document.Of("Pipeline", value) })
                Assert.Throws<ModelFormatException>(() => Document.Load(json));
        }
    }

    [Fact]
    public void ADocumentOverTheLimitIsNotRead()
    {
        var options = new ModelOptions { Limits = ModelLimits.Default with { MaxBytes = 100 } };
        var error = Assert.Throws<ModelFormatException>(
            () => Document.Load(Document.Of("LinearRegression", """{"coef_": [1.0, 2.0, 3.0], "intercept_": 1.0}"""), options));
        Assert.Equal(ModelFormatError.LimitExceeded, error.Error);
    }

    static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        if (path.Length > 0)
            yield return path;
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
                foreach (var inner in Paths(value, [.. path, name]))
                    yield return inner;
        }
        else if (node is JsonArray { Count: > 0 } items)
        {
            foreach (var inner in Paths(items[0], [.. path, 0]))
                yield return inner;
        }
    }

    static string Replaced(string json, object[] path, string value)
    {
        var root = JsonNode.Parse(json)!;
        var at = root;
        foreach (var step in path[..^1])
            at = step is int index ? at![index] : at![(string)step];
        if (path[^1] is int last)
            at!.AsArray()[last] = JsonNode.Parse(value);
        else
            at!.AsObject()[(string)path[^1]] = JsonNode.Parse(value);
        return root.ToJsonString();
    }
}
