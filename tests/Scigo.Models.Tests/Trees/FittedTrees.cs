using System.Text.Json;

namespace Scigo.Models.Tests.Trees;

/// <summary>Models of trees made from scikit-learn's fixtures: created, fitted or given what scikit-learn has learnt.</summary>
static class FittedTrees
{
    /// <summary>The model that a case names, with its hyperparameters.</summary>
    internal static IPersistableModel Create(Fixture fixture)
    {
        IPersistableModel model = fixture["model"].GetString() switch
        {
            "DecisionTreeClassifier" => new DecisionTreeClassifier(),
            "DecisionTreeRegressor" => new DecisionTreeRegressor(),
            "RandomForestClassifier" => new RandomForestClassifier(),
            "RandomForestRegressor" => new RandomForestRegressor(),
            "GradientBoostingClassifier" => new GradientBoostingClassifier(),
            _ => new GradientBoostingRegressor(),
        };
        model.SetParams([.. fixture["parameters"].EnumerateObject().Select(p => (p.Name, Value(p.Value)))]);
        return model;
    }

    /// <summary>scikit-learn's trees as columns.</summary>
    internal static Models.Trees Columns(JsonElement tree) => new()
    {
        Offsets = Ints(tree, "offsets"),
        ChildrenLeft = Ints(tree, "children_left"),
        ChildrenRight = Ints(tree, "children_right"),
        Feature = Ints(tree, "feature"),
        Threshold = tree.GetProperty("threshold").Array(),
        Value = tree.GetProperty("value").Array(),
        Impurity = tree.GetProperty("impurity").Array(),
        NNodeSamples = Ints(tree, "n_node_samples"),
        WeightedNNodeSamples = tree.GetProperty("weighted_n_node_samples").Array(),
    };

    internal static void Fit(IPersistableModel model, NDArray<double> x, NDArray<double> y)
    {
        if (model is IClassifier classifier)
            classifier.Fit(x, new NDArray<int>(y.ToArray().Select(label => (int)label).ToArray()));
        else
            ((IRegressor)model).Fit(x, y);
    }

    internal static NDArray<double> Predict(IPersistableModel model, NDArray<double> x) => model is IClassifier classifier
        ? new(classifier.Predict(x).ToArray().Select(label => (double)label).ToArray())
        : ((IRegressor)model).Predict(x);

    /// <summary>The names of the classes of a data set.</summary>
    internal static string[] Classes(Table table) =>
        [.. table.Labels.ToArray().Distinct().Order().Select(label => label.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    static NDArray<int> Ints(JsonElement tree, string name) => new(tree.GetProperty(name).Deserialize<int[]>());

    // Whole numbers are counts, others parts of all.
    static ParamValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => ParamValue.Null,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => element.TryGetInt64(out var whole) ? (ParamValue)whole : element.GetDouble(),
    };
}
