using System.Text.Json;

namespace Scigo.Models.Tests;

/// <summary>Every estimator is held against scikit-learn on every data set where that makes sense.</summary>
public class FixtureTableTests
{
    static readonly string[] DataSets = ["iris", "wine", "breast_cancer", "digits", "diabetes"];

    // The estimator that all cases of a file are of; those of other files name theirs.
    static readonly Dictionary<string, string?> Files = new()
    {
        ["linear_regression"] = "LinearRegression",
        ["ridge"] = null,
        ["coordinate_descent"] = null,
        ["logistic_regression"] = "LogisticRegression",
        ["sgd_classifier"] = "SGDClassifier",
        ["sgd_shuffled"] = "SGDClassifier",
        ["sgd_regressor"] = "SGDRegressor",
        ["passive_aggressive"] = "PassiveAggressiveClassifier",
        ["decision_trees"] = null,
        ["ensembles"] = null,
        ["tree_quality"] = null,
        ["gaussian_nb"] = "GaussianNB",
        ["multinomial_nb"] = "MultinomialNB",
        ["k_neighbors_classifier"] = "KNeighborsClassifier",
        ["kmeans"] = "KMeans",
        ["kmeans_seeded"] = "KMeans",
        ["mini_batch_k_means"] = "MiniBatchKMeans",
        ["standard_scaler"] = "StandardScaler",
        ["min_max_scaler"] = "MinMaxScaler",
        ["normalizer"] = "Normalizer",
        ["one_hot_encoder"] = "OneHotEncoder",
        ["simple_imputer"] = "SimpleImputer",
        ["pca"] = "PCA",
        ["column_transformer"] = "ColumnTransformer",
        ["pipeline"] = "Pipeline",
    };

    // Why an estimator has no case of a data set.
    static readonly (Func<Type, bool> Is, string[] Data)[] Exceptions =
    [
        // The targets of diabetes are no classes.
        (static type => type.IsAssignableTo(typeof(IClassifier)) && type != typeof(Pipeline), ["diabetes"]),
        // Measurements are no categories.
        (static type => type == typeof(OneHotEncoder), ["iris", "wine", "breast_cancer", "diabetes"]),
        // A pipeline adds nothing to what its steps compute.
        (static type => type == typeof(Pipeline), ["iris", "wine", "digits"]),
    ];

    [Fact]
    public void EveryEstimatorMeetsEveryDataSetThatItCanLearnFrom()
    {
        var counts = Counts();
        foreach (var type in Estimators())
        {
            foreach (var data in DataSets)
            {
                var isLeftOut = Exceptions.Any(e => e.Is(type) && e.Data.Contains(data));
                Assert.True(isLeftOut != counts.ContainsKey((type.Name, data)), $"{type.Name} on {data}: {(isLeftOut ? "there is" : "no")} case");
            }
        }
    }

    [Fact]
    public void ThePageSaysHowOften() => GeneratedPart.Check("models.md", "fixtures", Table());

    static string Table()
    {
        var counts = Counts();
        var rows = Estimators().Select(type =>
            $"| `{type.Name}` | {string.Join(" | ", DataSets.Select(data => counts.GetValueOrDefault((type.Name, data)) is var n and > 0 ? $"{n}" : ""))} |\n");
        return $"| | {string.Join(" | ", DataSets)} |\n|---|---|---|---|---|---|\n{string.Concat(rows)}";
    }

    // Compressed ones are held against their originals.
    static IEnumerable<Type> Estimators() =>
        FittedModels.Names.Select(static name => FittedModels.Get(name).Model).Where(static model => model is not ICompressedModel)
            .Select(static model => model.GetType()).Distinct().OrderBy(static type => type.Name, StringComparer.Ordinal);

    static Dictionary<(string Estimator, string Data), int> Counts() =>
        Files.SelectMany(static file => Fixture.Cases(file.Key).Select(c => (file.Value ?? Named(c, "type") ?? Named(c, "model")!, Named(c, "data") ?? "")))
            .CountBy(static pair => pair).ToDictionary();

    static string? Named(JsonElement fixture, string key) => fixture.TryGetProperty(key, out var value) ? value.GetString() : null;
}
