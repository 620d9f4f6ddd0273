using System.Text.Json.Nodes;
using Scigo.Models;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>Compares what a model predicts with what scikit-learn does.</summary>
static class Predictions
{
    /// <summary>Asserts that each of scikit-learn's results is the model's, too.</summary>
    /// <param name="model">The model.</param>
    /// <param name="x">Rows.</param>
    /// <param name="expected">scikit-learn's results by the names of its methods.</param>
    /// <param name="tolerance">Relative to the largest number of the result.</param>
    public static void AssertSame(object model, NDArray<double> x, JsonNode expected, double tolerance) =>
        AssertSame("", model, x, expected, tolerance);

    /// <inheritdoc cref="AssertSame(object, NDArray{double}, JsonNode, double)"/>
    /// <param name="name">What messages call the model.</param>
    public static void AssertSame(string name, object model, NDArray<double> x, JsonNode expected, double tolerance)
    {
        var compared = 0;
        foreach (var (method, result) in expected.AsObject())
        {
            if (method == "x")
                continue;
            if (method == "predict" && Names(model, x) is { } names)
                Assert.Equal(result!.AsArray().Select(LabelOf), names);
            else
                AssertClose($"{name} {method}", Numbers(result!), Call(model, method, x).Span.ToArray(), tolerance);
            compared++;
        }
        Assert.True(compared > 0);
    }

    public static NDArray<double> Rows(JsonNode rows) =>
        NDArray.FromRows(rows.AsArray().Select(static row => Numbers(row!)).ToArray());

    static string[]? Names(object model, NDArray<double> x) => model switch
    {
        IClassifier classifier => classifier.PredictNames(x),
        Pipeline { Classes.Count: > 0 } pipeline => pipeline.PredictNames(x),
        _ => null,
    };

    static NDArray<double> Call(object model, string method, NDArray<double> x) => (method, model) switch
    {
        ("predict", IRegressor regressor) => regressor.Predict(x),
        ("predict", IClusterer clusterer) => new(clusterer.Predict(x).Span.ToArray().Select(static c => (double)c).ToArray()),
        ("predict", Pipeline pipeline) => pipeline.Predict(x),
        ("transform", ITransformer transformer) => transformer.Transform(x),
        ("decision_function", IDecisionFunction classifier) => classifier.DecisionFunction(x),
        ("decision_function", Pipeline pipeline) => pipeline.DecisionFunction(x),
        ("predict_proba", IProbabilities classifier) => classifier.PredictProba(x),
        ("predict_proba", Pipeline pipeline) => pipeline.PredictProba(x),
        _ => throw new InvalidOperationException($"{model} has no {method}."),
    };

    static double[] Numbers(JsonNode node) =>
        node is JsonArray items ? [.. items.SelectMany(static item => Numbers(item!))] : [node.GetValue<double>()];

    // As the classes are called here: 1.0 is 1, true is True.
    static string LabelOf(JsonNode? label) => label!.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => "True",
        System.Text.Json.JsonValueKind.False => "False",
        System.Text.Json.JsonValueKind.String => label.GetValue<string>(),
        _ => ((long)label.GetValue<double>()).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    static void AssertClose(string what, double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Max(Math.Abs);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * scale, $"{what} {i}: expected {expected[i]:R}, found {actual[i]:R}.");
    }
}
