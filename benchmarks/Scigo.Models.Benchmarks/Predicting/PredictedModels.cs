namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>The models whose predictions are timed, each learnt from the same 10,000 rows.</summary>
static class PredictedModels
{
    // Distances to all of them, for each row.
    const int Neighbours = 2_000;

    internal static IEnumerable<(string Name, Func<BenchmarkData, PredictedModel> Fit)> All { get; } =
    [
        ("LinearRegression", static data => Regressor(data, new LinearRegression(), MlNetModel.LinearRegression, 1)),
        ("LogisticRegression, 3 classes", static data => Classifier(data, new LogisticRegression(), MlNetModel.LogisticRegression, 1)),
        ("KMeans, 8 clusters", static data =>
        {
            var model = new KMeans { NInit = 1 };
            model.Fit(data.X);
            return new("", model, model.Predict, 1, "predict", MlNetModel.KMeans, 1);
        }),
        ("StandardScaler", static data => Transformer(data, new StandardScaler(), MlNetModel.StandardScaler, 1)),
        ("PCA, 10 components", static data => Transformer(data, new PCA { NComponents = 10 }, MlNetModel.PCA)),
        ("GaussianNB, 3 classes", static data => Classifier(data, new GaussianNB())),
        ("KNeighborsClassifier, 2,000 samples", static data => Classifier(data.Take(Neighbours), new KNeighborsClassifier()) with { HasGraph = false }),
        ("DecisionTreeRegressor", static data => Regressor(data, new DecisionTreeRegressor())),
        ("RandomForestRegressor, 100 trees of 500 leaves", static data => Regressor(
            data, new RandomForestRegressor { MaxLeafNodes = 500, MaxFeatures = 0.3, NJobs = -1 }, MlNetModel.Forest, 1)),
        ("RandomForestClassifier, 100 full trees, 3 classes", static data => Classifier(data, new RandomForestClassifier { NJobs = -1 }, null, 1)),
        ("GradientBoostingRegressor, 100 trees of depth 3", static data => Regressor(
            data, new GradientBoostingRegressor { MaxFeatures = 0.3 }, MlNetModel.Boosting)),
        ("GradientBoostingClassifier, 3 × 100 trees of depth 3", static data => Classifier(data, new GradientBoostingClassifier { MaxFeatures = 0.3 })),
    ];

    static PredictedModel Regressor<T>(BenchmarkData data, T model, MlNetModel? mlNet = null, double target = 0)
        where T : IRegressor, IPersistableModel
    {
        model.Fit(data.X, data.Targets);
        return new("", model, model.Predict, 1, "predict", mlNet, target);
    }

    static PredictedModel Classifier<T>(BenchmarkData data, T model, MlNetModel? mlNet = null, double target = 0)
        where T : IProbabilities, IPersistableModel
    {
        model.Fit(data.X, data.Labels);
        return new("", model, model.PredictProba, model.Classes.Count, "predict_proba", mlNet, target);
    }

    static PredictedModel Transformer<T>(BenchmarkData data, T model, MlNetModel? mlNet = null, double target = 0)
        where T : ITransformer, IPersistableModel
    {
        model.Fit(data.X);
        return new("", model, model.Transform, model.NFeaturesOut, "transform", mlNet, target);
    }
}
