using Scigo.Models;

namespace Scigo.Tests.Shared;

/// <summary>
/// Every model of Scigo.Models, fitted on real data, in every way that it is written differently. All tests of formats go through this
/// list: a model is added by an entry here.
/// </summary>
static class FittedModels
{
    static readonly Dictionary<string, Func<FittedModel>> Entries = new()
    {
        ["LinearRegression"] = () => Fit.On("diabetes", new LinearRegression()),
        ["LinearRegression without intercept"] = () => Fit.On("diabetes", new LinearRegression { FitIntercept = false }),
        ["LinearRegression of several outputs"] = () => SeveralOutputs(new LinearRegression()),
        ["SGDClassifier, hinge, 2 classes"] = () => Fit.Scaled("breast_cancer", new SGDClassifier { Loss = SGDLoss.Hinge }),
        ["SGDClassifier, hinge, 3 classes"] = () => Fit.Scaled("iris", new SGDClassifier { Loss = SGDLoss.Hinge }),
        ["SGDClassifier, log loss, 2 classes"] = () => Fit.Scaled("breast_cancer", new SGDClassifier { Loss = SGDLoss.LogLoss }),
        ["SGDClassifier, log loss, 3 classes"] = () => Fit.Scaled("wine", new SGDClassifier { Loss = SGDLoss.LogLoss }),
        ["SGDClassifier, modified Huber, 2 classes"] = () => Fit.Scaled(
            "breast_cancer", new SGDClassifier { Loss = SGDLoss.ModifiedHuber, Tol = null, MaxIter = 5, Shuffle = false }),
        ["SGDClassifier, modified Huber, 3 classes"] = () => Fit.Scaled("wine", new SGDClassifier { Loss = SGDLoss.ModifiedHuber }),
        ["SGDClassifier of names"] = () => Fit.Named(
            "iris", new SGDClassifier { Penalty = Penalty.ElasticNet, LearningRate = LearningRate.Adaptive, Eta0 = 0.01 }, Species),
        ["SGDClassifier of names with probabilities"] = () => Fit.Named("iris", new SGDClassifier { Loss = SGDLoss.LogLoss, Alpha = 0.01 }, Species),
        ["SGDClassifier learnt in a batch"] = Batch,
        ["Ridge"] = () => Fit.On("diabetes", new Ridge { Alpha = 0.1 }),
        ["Ridge of several outputs without intercept"] = () => SeveralOutputs(new Ridge { FitIntercept = false }),
        ["Lasso"] = () => Fit.On("diabetes", new Lasso { Alpha = 0.1 }),
        ["Lasso of several outputs"] = () => SeveralOutputs(new Lasso { Alpha = 0.001, Selection = Selection.Random }),
        ["ElasticNet"] = () => Fit.On("diabetes", new ElasticNet { Alpha = 0.01, L1Ratio = 0.25, Positive = true }),
        ["SGDRegressor"] = () => Fit.Scaled("diabetes", new SGDRegressor { Loss = SGDRegressorLoss.Huber, Epsilon = 20, Penalty = Penalty.ElasticNet }),
        ["PassiveAggressiveClassifier, 2 classes"] = () => Fit.Scaled("breast_cancer", new PassiveAggressiveClassifier { C = 0.01 }),
        ["PassiveAggressiveClassifier, 3 classes"] = () => Fit.Scaled(
            "wine", new PassiveAggressiveClassifier { Loss = PassiveAggressiveLoss.SquaredHinge }),
        ["LogisticRegression, 2 classes"] = () => Fit.Scaled("breast_cancer", new LogisticRegression { C = 0.5 }),
        ["LogisticRegression, multinomial, 2 classes"] = () => Fit.Scaled("breast_cancer", new LogisticRegression { MultiClass = MultiClass.Multinomial }),
        ["LogisticRegression, multinomial, 3 classes"] = () => Fit.Scaled("wine", new LogisticRegression()),
        ["LogisticRegression, one against the rest"] = () => Fit.Scaled("wine", new LogisticRegression { MultiClass = MultiClass.OneVsRest }),
        ["LogisticRegression of names"] = () => Fit.Named("iris", new LogisticRegression { C = 10, MaxIter = 1000 }, Species),
        ["GaussianNB"] = () => Fit.On("iris", new GaussianNB()),
        ["GaussianNB of names"] = () => Fit.Named("iris", new GaussianNB { Priors = new(new[] { 0.25, 0.25, 0.5 }) }, Species),
        ["GaussianNB, 2 classes"] = () => Fit.Scaled("breast_cancer", new GaussianNB { VarSmoothing = 0.01 }),
        ["MultinomialNB"] = () => Fit.On("digits", new MultinomialNB()),
        ["MultinomialNB of names"] = () => Fit.Named("iris", new MultinomialNB { Alpha = 0.5, FitPrior = false }, Species),
        // On data in which no two neighbours are equally far: which of them counts is up to each library.
        ["KNeighborsClassifier"] = () => Fit.On("wine", new KNeighborsClassifier()),
        ["KNeighborsClassifier by distance"] = () => Fit.Scaled(
            "breast_cancer", new KNeighborsClassifier { NNeighbors = 7, Weights = NeighborWeights.Distance }),
        ["KNeighborsClassifier of names, Manhattan"] = () => Fit.Named("wine", new KNeighborsClassifier { NNeighbors = 3, P = 1 }, Cultivars),
        ["KNeighborsClassifier of two features"] = () => Two(new KNeighborsClassifier { NNeighbors = 4, Weights = NeighborWeights.Distance, P = 1 }, 4, 12),
        ["KNeighborsClassifier, power 3"] = () => Two(new KNeighborsClassifier { NNeighbors = 3, P = 3 }, 0, 6),
        ["DecisionTreeClassifier"] = () => Fit.On("iris", new DecisionTreeClassifier()),
        ["DecisionTreeClassifier by entropy"] = () => Fit.Named(
            "iris", new DecisionTreeClassifier { Criterion = ClassificationCriterion.Entropy, MaxDepth = 3, MinSamplesLeaf = 0.02 }, Species),
        ["DecisionTreeRegressor"] = () => Fit.On("diabetes", new DecisionTreeRegressor { MaxDepth = 6 }),
        ["DecisionTreeRegressor of several outputs"] = () => SeveralOutputs(new DecisionTreeRegressor { MaxFeatures = 0.5 }),
        ["RandomForestClassifier"] = () => Fit.On("breast_cancer", new RandomForestClassifier { NEstimators = 7, OobScore = true, MaxSamples = 0.8 }),
        ["RandomForestClassifier of names"] = () => Fit.Named("iris", new RandomForestClassifier { NEstimators = 5, MaxDepth = 3 }, Species),
        ["RandomForestRegressor"] = () => Fit.On("diabetes", new RandomForestRegressor { NEstimators = 6, MaxDepth = 6 }),
        ["RandomForestRegressor of several outputs"] = () => SeveralOutputs(new RandomForestRegressor { NEstimators = 3, OobScore = true, MaxDepth = 5 }),
        ["GradientBoostingClassifier, 2 classes"] = () => Fit.On("breast_cancer", new GradientBoostingClassifier { NEstimators = 5, Subsample = 0.5 }),
        ["GradientBoostingClassifier, 3 classes"] = () => Fit.Named("iris", new GradientBoostingClassifier { NEstimators = 4 }, Species),
        ["GradientBoostingClassifier, exponential"] = () => Fit.On(
            "breast_cancer", new GradientBoostingClassifier { NEstimators = 4, Loss = ClassificationLoss.Exponential }),
        ["GradientBoostingRegressor"] = () => Fit.On(
            "diabetes", new GradientBoostingRegressor { NEstimators = 6, Loss = RegressionLoss.Huber, MaxLeafNodes = 5, MaxFeatures = "log2" }),
        ["KMeans"] = () => Fit.On("iris", new KMeans { NClusters = 3 }),
        ["KMeans from given centres"] = () => Fit.On("iris", new KMeans { NClusters = 3, Init = new(Table.Load("iris").X.Memory[..12], 3, 4) }),
        ["KMeans far from 0"] = FarClusters,
        ["StandardScaler"] = () => Fit.On("wine", new StandardScaler()),
        ["StandardScaler without mean"] = () => Fit.On("wine", new StandardScaler { WithMean = false }),
        ["StandardScaler without deviation"] = () => Fit.On("wine", new StandardScaler { WithStd = false }),
        ["StandardScaler that does nothing"] = () => Fit.On("breast_cancer", new StandardScaler { WithMean = false, WithStd = false }),
        ["MinMaxScaler"] = () => Fit.On("wine", new MinMaxScaler { FeatureRange = (-1, 2) }),
        ["MinMaxScaler that cuts off"] = () => Fit.On("breast_cancer", new MinMaxScaler { FeatureRange = (-0.25, 0.5), Clip = true }),
        ["CompressedRegressor, int8"] = () => Compressed("LinearRegression", (m, x) => Compression.Quantize(m, Quantization.Int8, x)),
        ["CompressedRegressor of several outputs, bfloat16"] = () => Compressed(
            "LinearRegression of several outputs", (m, x) => Compression.Quantize(m, Quantization.BFloat16, x)),
        ["CompressedRegressor, pruned"] = () => Compressed("Ridge", (m, x) => Compression.Prune(m, Pruning.ToSparsity(0.5), x)),
        ["CompressedClassifier, int8 per row"] = () => Compressed(
            "LogisticRegression of names", (m, x) => Compression.Quantize(m, Quantization.Int8PerRow, x)),
        ["CompressedClassifier, 2 classes, pruned"] = () => Compressed(
            "LogisticRegression, 2 classes", (m, x) => Compression.Prune(m, Pruning.ByThreshold(0.2), x)),
        ["QuantizedKMeans, float16"] = () => Compressed("KMeans", (m, x) => Compression.Quantize(m, Quantization.Float16, x)),
        ["QuantizedPCA, int8 per row"] = () => Compressed("PCA", (m, x) => Compression.Quantize(m, Quantization.Int8PerRow, x)),
        ["QuantizedPCA, whitened, bfloat16"] = () => Compressed("PCA, whitened", (m, x) => Compression.Quantize(m, Quantization.BFloat16, x)),
        ["QuantizedForestRegressor, int8"] = () => Compressed("RandomForestRegressor", (m, x) => Compression.Quantize(m, Quantization.Int8, x)),
        ["QuantizedForestRegressor of several outputs, float16"] = () => Compressed(
            "RandomForestRegressor of several outputs", (m, x) => Compression.Quantize(m, Quantization.Float16, x)),
        ["QuantizedForestClassifier, bfloat16"] = () => Compressed("RandomForestClassifier", (m, x) => Compression.Quantize(m, Quantization.BFloat16, x)),
        ["QuantizedForestClassifier of names, int8 per row"] = () => Compressed(
            "RandomForestClassifier of names", (m, x) => Compression.Quantize(m, Quantization.Int8PerRow, x)),
        ["Normalizer"] = () => Fit.On("wine", new Normalizer()),
        ["Normalizer, l1"] = () => Fit.On("wine", new Normalizer { Norm = Norm.L1 }),
        ["Normalizer, max"] = () => Fit.On("iris", new Normalizer { Norm = Norm.Max }),
        ["SimpleImputer"] = () => Fit.On("wine", new SimpleImputer()),
        ["SimpleImputer of gaps"] = () => Gaps(new SimpleImputer { Strategy = ImputationStrategy.Median }),
        ["SimpleImputer that leaves out a feature"] = () => Gaps(new SimpleImputer { Strategy = ImputationStrategy.MostFrequent }, isEmpty: true),
        ["OneHotEncoder"] = () => Categories(new OneHotEncoder()),
        ["OneHotEncoder that ignores and drops"] = () => Categories(
            new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore, Drop = DroppedCategory.First }),
        ["PCA"] = () => Fit.On("iris", new PCA()),
        ["PCA, whitened"] = () => Fit.On("breast_cancer", new PCA { NComponents = 3, Whiten = true }),
        ["ColumnTransformer"] = () => Fit.On("wine", new ColumnTransformer(("scale", new StandardScaler(), [4, 0]), ("range", new MinMaxScaler(), [2, 0]))),
        ["ColumnTransformer with the rest"] = () => Fit.On(
            "iris", new ColumnTransformer(("scale", new Pipeline(("first", new MinMaxScaler()), ("second", new StandardScaler())), [2]))
            {
                Remainder = Remainder.Passthrough,
            }),
        ["ColumnTransformer in a column transformer"] = () => Fit.On("wine", new ColumnTransformer(
            ("outer", new Pipeline(
                ("columns", new ColumnTransformer(("norm", new Normalizer(), [3, 1, 0]), ("same", new StandardScaler { WithMean = false, WithStd = false }, [2]))),
                ("components", new PCA { NComponents = 2 })), [5, 4, 3, 2]),
            ("clusters", new KMeans { NClusters = 3 }, [6, 7, 8]))
        { Remainder = Remainder.Passthrough }),
        ["MiniBatchKMeans"] = () => Fit.On("iris", new MiniBatchKMeans { NClusters = 3 }),
        ["Pipeline through columns and components"] = () => Fit.On("digits", new Pipeline(
            ("columns", new ColumnTransformer(("scale", new StandardScaler(), [20, 43, 30]), ("kind", new OneHotEncoder(), [10]))),
            ("components", new PCA { NComponents = 4 }), ("regression", new LinearRegression()))),
        ["Pipeline of a classifier of some columns"] = () => Fit.Named("iris", new Pipeline(
            ("columns", new ColumnTransformer(("scale", new StandardScaler(), [1, 3]), ("range", new Pipeline(("only", new MinMaxScaler())), [0]))),
            ("classifier", new LogisticRegression())), Species),
        ["Pipeline of neighbours"] = () => Fit.Named(
            "wine", new Pipeline(("scaler", new StandardScaler()), ("neighbors", new KNeighborsClassifier { NNeighbors = 3 })), Cultivars),
        ["Pipeline of an imputer"] = () => Gaps(new Pipeline(("imputer", new SimpleImputer()), ("scaler", new StandardScaler()))),
        ["Pipeline of a regression"] = () => Fit.On(
            "diabetes", new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()))),
        ["Pipeline of a classifier"] = () => Fit.On(
            "breast_cancer", new Pipeline(("scaler", new MinMaxScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss }))),
        ["Pipeline of a classifier of names"] = () => Fit.Named(
            "iris",
            new Pipeline(("scaler", new StandardScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss, Alpha = 0.01 })), Species),
        ["Pipeline of clusters"] = () => Fit.On("iris", new Pipeline(("scaler", new StandardScaler()), ("clusters", new KMeans { NClusters = 4 }))),
        ["Pipeline in a pipeline"] = () => Fit.On("diabetes", new Pipeline(
            ("both", new Pipeline(("first", new MinMaxScaler()), ("second", new StandardScaler()))), ("regression", new LinearRegression()))),
        ["Pipeline that ends in a pipeline"] = () => Fit.On("diabetes", new Pipeline(
            ("prepare", new Pipeline(("scaler", new StandardScaler()))),
            ("learn", new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()))))),
        ["Pipeline through distances"] = () => Fit.On("diabetes", new Pipeline(
            ("scaler", new StandardScaler()), ("clusters", new KMeans { NClusters = 5 }), ("regression", new LinearRegression()))),
        ["Pipeline of transformers"] = () => Fit.On("wine", new Pipeline(("first", new MinMaxScaler()), ("second", new StandardScaler()))),
    };

    static string[] Cultivars => ["barolo", "grignolino", "barbera"];

    static string[] Species => ["setosa", "versicolor", "virginica"];

    /// <summary>The names, for theories.</summary>
    internal static TheoryData<string> All => [.. Names];

    /// <summary>The names.</summary>
    internal static IEnumerable<string> Names => Entries.Keys;

    /// <summary>Each name with each of the cases.</summary>
    internal static TheoryData<string, string> With(IEnumerable<string> cases)
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Names)
        {
            foreach (var other in cases)
                data.Add(name, other);
        }
        return data;
    }

    /// <summary>Fits a model anew, so that a test may change it.</summary>
    internal static FittedModel Get(string name) => Entries[name]();

    /// <inheritdoc cref="Get(string)"/>
    internal static T Get<T>(string name) => (T)Get(name).Model;

    static FittedModel SeveralOutputs(IPersistableModel model)
    {
        var table = Table.Load("diabetes");
        return Fit.To(model, table.Columns([0, 1, 2, 3, 4, 5]), table.Columns([6, 7, 8]));
    }

    static FittedModel Compressed(string original, Func<object, NDArray<double>, ICompressedModel> compress)
    {
        var (model, x) = Get(original);
        return new((IPersistableModel)compress(model, x), x);
    }

    static FittedModel Batch()
    {
        var table = Table.Load("iris");
        var model = new SGDClassifier { Loss = SGDLoss.LogLoss, Penalty = Penalty.None, LearningRate = LearningRate.InvScaling, Eta0 = 0.5 };
        model.PartialFit(table.X, table.Labels, new NDArray<int>(new[] { -1, 0, 1, 2 }));
        return new(model, table.X);
    }

    // Every seventh value is missing, and if so all of a feature.
    static FittedModel Gaps(ITransformer model, bool isEmpty = false)
    {
        var values = Table.Load("iris").X.ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (i % 7 == 0 || (isEmpty && i % 4 == 2))
                values[i] = double.NaN;
        }
        var x = new NDArray<double>(values, values.Length / 4, 4);
        model.Fit(x);
        return new((IPersistableModel)model, x);
    }

    static FittedModel Categories(OneHotEncoder model)
    {
        var x = Table.Load("digits").Columns([10, 20, 0, 43], 300);
        model.Fit(x);
        return new(model, x);
    }

    // Fewer features than are added up at a time; the whole numbers 4 and 12 of wine have neighbours as far as each other.
    static FittedModel Two(KNeighborsClassifier model, int first, int second)
    {
        var table = Table.Load("wine");
        var x = table.Columns([first, second]);
        model.Fit(x, table.Labels);
        return new(model, x);
    }

    static FittedModel FarClusters()
    {
        var values = Table.Load("iris").X.ToArray();
        var x = new NDArray<double>(Array.ConvertAll(values, static v => v + 1000), values.Length / 4, 4);
        var model = new KMeans { NClusters = 3 };
        model.Fit(x);
        return new(model, x);
    }
}
