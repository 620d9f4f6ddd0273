namespace Scigo.Models.Benchmarks.Fitting;

/// <summary>Every model that learns, with scikit-learn's defaults but for what keeps the work of both the same, or short.</summary>
static class TrainedModels
{
    internal static readonly TrainedModel[] All =
    [
        TrainedModel.Regressor("LinearRegression()", static () => new LinearRegression()),
        TrainedModel.Regressor("Ridge()", static () => new Ridge()),
        TrainedModel.Regressor("Lasso(alpha=0.01)", static () => new Lasso { Alpha = 0.01 }),
        TrainedModel.Regressor("ElasticNet(alpha=0.01)", static () => new ElasticNet { Alpha = 0.01 }),
        TrainedModel.Classifier("LogisticRegression()", static () => new LogisticRegression()),
        TrainedModel.Classifier("SGDClassifier()", static () => new SGDClassifier()),
        TrainedModel.Regressor("SGDRegressor()", static () => new SGDRegressor()),
        TrainedModel.Classifier("PassiveAggressiveClassifier()", static () => new PassiveAggressiveClassifier()),
        TrainedModel.Classifier("GaussianNB()", static () => new GaussianNB()),
        TrainedModel.Classifier("MultinomialNB()", static () => new MultinomialNB(), "counts"),
        TrainedModel.Classifier("KNeighborsClassifier()", static () => new KNeighborsClassifier()),
        TrainedModel.Clusterer(
            "KMeans(init=x[:8], n_init=1, max_iter=20, tol=0)",
            static data => new KMeans { Init = data.First(8), NInit = 1, MaxIter = 20, Tol = 0 }),
        TrainedModel.Clusterer("MiniBatchKMeans(n_init=3)", static _ => new MiniBatchKMeans()),
        TrainedModel.Classifier("DecisionTreeClassifier()", static () => new DecisionTreeClassifier()),
        TrainedModel.Regressor("DecisionTreeRegressor(max_depth=10)", static () => new DecisionTreeRegressor { MaxDepth = 10 }),
        TrainedModel.Classifier("RandomForestClassifier(n_estimators=5)", static () => new RandomForestClassifier { NEstimators = 5 }),
        TrainedModel.Regressor(
            "RandomForestRegressor(n_estimators=2, max_features=0.3)", static () => new RandomForestRegressor { NEstimators = 2, MaxFeatures = 0.3 }),
        TrainedModel.Classifier("GradientBoostingClassifier(n_estimators=2)", static () => new GradientBoostingClassifier { NEstimators = 2 }),
        TrainedModel.Regressor("GradientBoostingRegressor(n_estimators=3)", static () => new GradientBoostingRegressor { NEstimators = 3 }),
        TrainedModel.Transformer("StandardScaler()", static () => new StandardScaler()),
        TrainedModel.Transformer("MinMaxScaler()", static () => new MinMaxScaler()),
        TrainedModel.Transformer("Normalizer()", static () => new Normalizer()),
        TrainedModel.Transformer("OneHotEncoder()", static () => new OneHotEncoder(), "counts"),
        TrainedModel.Transformer("SimpleImputer()", static () => new SimpleImputer()),
        TrainedModel.Transformer("SimpleImputer(strategy='median')", static () => new SimpleImputer { Strategy = ImputationStrategy.Median }),
        TrainedModel.Transformer("PCA()", static () => new PCA()),
        TrainedModel.Transformer(
            "ColumnTransformer([('a', StandardScaler(), list(range(25))), ('b', MinMaxScaler(), list(range(25, 50)))])",
            static () => new ColumnTransformer(
                ("a", new StandardScaler(), [.. Enumerable.Range(0, 25)]), ("b", new MinMaxScaler(), [.. Enumerable.Range(25, 25)]))),
    ];
}
