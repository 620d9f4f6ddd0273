namespace Scigo.Models.Tests.Persistence;

/// <summary>Trees that decoders let through, although whoever walks them would walk in circles or out of them.</summary>
public class HostileTreeTests
{
    const string Leaf = """ "offsets": [0, 1], "children_left": [-1], "children_right": [-1], "feature": [-2], "threshold": [-2] """;

    [Theory]
    [InlineData("[1, -1, -1]", "[1, -1, -1]", "[0, -2, -2]", "has the child 1")]
    [InlineData("[0, -1, -1]", "[2, -1, -1]", "[0, -2, -2]", "has the child 0")]
    [InlineData("[-5, -1, -1]", "[2, -1, -1]", "[0, -2, -2]", "has the child -5")]
    [InlineData("[1, -1, -1]", "[3, -1, -1]", "[0, -2, -2]", "has the child 3")]
    [InlineData("[-1, -1, -1]", "[2, -1, -1]", "[0, -2, -2]", "has the child -1")]
    [InlineData("[1, 2, -1]", "[2, 2, -1]", "[0, 0, -2]", "has the child 2")]
    [InlineData("[-1, -1, -1]", "[-1, -1, -1]", "[-2, -2, -2]", "2 nodes that no other leads to")]
    [InlineData("[1, -1, -1]", "[2, -1, -1]", "[3, -2, -2]", "feature 3 of 3")]
    [InlineData("[1, -1, -1]", "[2, -1, -1]", "[-1, -2, -2]", "feature -1 of 3")]
    [InlineData("[1, -1, -1]", "[2, -1, -1]", "[-2147483648, -2, -2]", "feature -2147483648")]
    [InlineData("[1, -1, -1]", "[2, -1]", "[0, -2, -2]", "different lengths")]
    public void NodesThatAreNoTreeAreRefused(string left, string right, string feature, string problem) => AssertRefused(
        $$"""
        "offsets": [0, 3], "children_left": {{left}}, "children_right": {{right}}, "feature": {{feature}}, "threshold": [0.5, -2, -2],
        "value": [[1], [2], [3]]
        """,
        problem);

    [Theory]
    [InlineData("[0, 2]", "from node 0 to 2 of 3")]
    [InlineData("[1, 3]", "from node 1 to 3 of 3")]
    [InlineData("[0, 0, 3]", "tree 0 has no nodes")]
    [InlineData("[0, 5, 3]", "tree 1 has no nodes")]
    [InlineData("[0, -2147483648, 3]", "tree 0 has no nodes")]
    [InlineData("[0, 1, 3]", "tree 0")]
    public void TreesThatDoNotBeginWhereTheyShouldAreRefused(string offsets, string problem) => AssertRefused(
        $$"""
        "offsets": {{offsets}}, "children_left": [1, -1, -1], "children_right": [2, -1, -1], "feature": [0, -2, -2], "threshold": [0.5, -2, -2],
        "value": [[1], [2], [3]]
        """,
        problem);

    [Theory]
    [InlineData("\"value\": [[\"NaN\"]]", "value NaN")]
    [InlineData("\"value\": [[\"Infinity\"]]", "value infinity")]
    [InlineData("\"value\": [1]", "values")]
    [InlineData("\"value\": []", "no values")]
    [InlineData("\"value\": [[1], [2]]", "different lengths")]
    [InlineData("\"value\": [[1]], \"impurity\": [1, 2]", "another length")]
    [InlineData("\"value\": [[1]], \"n_node_samples\": []", "another length")]
    [InlineData("\"value\": [[1]], \"weighted_n_node_samples\": [1, 2]", "another length")]
    public void ValuesThatDoNotFitAreRefused(string value, string problem) => AssertRefused($"{Leaf}, {value}", problem);

    [Fact]
    public void AThresholdThatIsNotANumberIsRefused() => AssertRefused(
        """
        "offsets": [0, 3], "children_left": [1, -1, -1], "children_right": [2, -1, -1], "feature": [0, -2, -2], "threshold": ["NaN", -2, -2],
        "value": [[1], [2], [3]]
        """,
        "threshold NaN");

    [Theory]
    [InlineData("DecisionTreeClassifier", "\"tree\"", "\"classes\": [\"a\"]", "nodes have 2 values")]
    [InlineData("DecisionTreeClassifier", "\"tree\"", "\"classes\": []", "no classes")]
    [InlineData("RandomForestClassifier", "\"trees\"", "\"classes\": [\"a\", \"b\", \"c\"]", "nodes have 2 values")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"classes\": [\"a\", \"b\"], \"start\": [0]", "nodes have 2 values")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"classes\": [\"a\", \"b\", \"c\"], \"start\": [0, 0, 0]", "1 trees and 3 starts")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"classes\": [\"a\", \"b\"], \"start\": [0, 1]", "2 starts for 1 scores")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"classes\": [\"a\", \"b\"], \"start\": [\"NaN\"]", "NaN")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"classes\": [\"a\"], \"start\": [0]", "1 classes")]
    [InlineData("GradientBoostingClassifier", "\"trees\"", "\"loss\": \"exponential\", \"classes\": [\"a\", \"b\", \"c\"], \"start\": [0]", "3 classes")]
    public void ClassesThatDoNotFitAreRefused(string name, string trees, string more, string problem)
    {
        var json = $$"""{"n_features": 3, {{trees}}: { {{Leaf}}, "value": [[1, 2]]}, {{more}}}""";
        IClassifier model = name switch
        {
            "DecisionTreeClassifier" => Format.FromJson<DecisionTreeClassifier>(name, json),
            "RandomForestClassifier" => Format.FromJson<RandomForestClassifier>(name, json),
            _ => Format.FromJson<GradientBoostingClassifier>(name, json),
        };
        AssertSays(problem, () => model.Predict(new double[3], new double[10]));
        AssertSays(problem, () => ((IProbabilities)model).PredictProba(new double[60], new double[200]));
        AssertSays(problem, () => model.PredictNames(new(new double[3], 1, 3)));
    }

    [Fact]
    public void ALearningRateThatIsNotANumberIsRefused()
    {
        var model = Format.FromJson<GradientBoostingRegressor>(
            "GradientBoostingRegressor", $$"""{"n_features": 3, "learning_rate": "NaN", "start": [0], "trees": { {{Leaf}}, "value": [[1]]} }""");
        AssertSays("learning rate", () => model.Predict(new double[3], new double[1]));
    }

    [Fact]
    public void ANumberOfFeaturesBelowZeroIsRefused()
    {
        var model = Format.FromJson<DecisionTreeRegressor>("DecisionTreeRegressor", $$"""{"n_features": -3, "tree": { {{Leaf}}, "value": [[1]]} }""");
        AssertSays("-3 features", () => model.Predict(new double[3], new double[1]));
    }

    [Fact]
    public void ImportancesThatAreNotKnownSaySo()
    {
        var model = Format.FromJson<DecisionTreeRegressor>("DecisionTreeRegressor", $$"""{"n_features": 3, "tree": { {{Leaf}}, "value": [[1]]} }""");
        Assert.Equal([1], model.Predict(new double[,] { { 1, 2, 3 } }).ToArray());
        AssertSays("no impurities", () => _ = model.FeatureImportances);
    }

    [Fact]
    public void FeaturesThatAFileOnlyClaimsTakeNoRoom()
    {
        var model = Format.FromJson<DecisionTreeRegressor>(
            "DecisionTreeRegressor",
            $$"""{"n_features": 2147483647, "tree": { {{Leaf}}, "value": [[1]], "impurity": [0], "weighted_n_node_samples": [1]} }""");
        AssertSays("2147483647 features", () => _ = model.FeatureImportances);
    }

    static void AssertRefused(string tree, string problem)
    {
        IPredictor[] models =
        [
            Format.FromJson<DecisionTreeRegressor>("DecisionTreeRegressor", $$"""{"n_features": 3, "tree": { {{tree}} } }"""),
            Format.FromJson<RandomForestRegressor>("RandomForestRegressor", $$"""{"n_features": 3, "trees": { {{tree}} } }"""),
        ];
        foreach (var model in models)
        {
            AssertSays(problem, () => model.Predict(new double[3], new double[10]));
            AssertSays(problem, () => model.Predict(new double[300], new double[200]));
        }
    }

    static void AssertSays(string problem, Action action) =>
        Assert.Contains(problem, Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);
}
