using Scigo.Models;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>A model of every kind, fitted to a few rows of three features.</summary>
static class Fitted
{
    public static NDArray<double> X { get; } = NDArray.FromRows(
        [1, 0.5, -2], [2, 0.25, 4], [-3, 1.5, 0], [0.1, -0.7, 2.5], [7, 3, 1], [-1, -2, -3.3], [4, 0, 1e-3], [2.5, 1e3, -8]);

    static readonly NDArray<double> Positive = new(Array.ConvertAll(X.ToArray(), Math.Abs), 8, 3);
    static readonly NDArray<double> Y = new[] { 1, 2, 4, -1, 0.5, 3, 2, 9 };
    static readonly NDArray<double> Two = new(new[] { 1, 2, 4, -1, 0.5, 3, 2, 9, 0, 1, 1, 0, 2, 5, -4, 3 }, 8, 2);
    static readonly string[] Names = ["b", "a", "c", "a", "b", "c", "a", "b"];
    static readonly int[] Numbers = [0, 7, 0, 7, 7, 0, 0, 7];

    public static StandardScaler Scaler()
    {
        var scaler = new StandardScaler();
        scaler.Fit(new(new double[] { 1, 2, 3, 4, 5, 7, 8, 1 }, 4, 2));
        return scaler;
    }

    public static IEnumerable<object> All()
    {
        yield return With(new LinearRegression(), static m => m.Fit(X, Y));
        yield return With(new LinearRegression(), static m => m.Fit(X, Two));
        yield return With(new LinearRegression { FitIntercept = false }, static m => m.Fit(X, Two));
        yield return With(new SGDClassifier { RandomState = 5 }, static m => m.Fit(X, Names));
        yield return With(
            new SGDClassifier { Loss = SGDLoss.LogLoss, Penalty = Penalty.ElasticNet, Tol = null, MaxIter = 20 }, static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(
            new SGDClassifier { Loss = SGDLoss.ModifiedHuber, LearningRate = LearningRate.InvScaling, Eta0 = 0.1, Shuffle = false },
            static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(new DecisionTreeClassifier { MaxDepth = 2, MaxFeatures = "sqrt" }, static m => m.Fit(X, Names));
        yield return With(new DecisionTreeRegressor { MinSamplesLeaf = 0.25 }, static m => m.Fit(X, Two));
        yield return With(new RandomForestClassifier { NEstimators = 2, OobScore = true, MaxDepth = 2 }, static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(new RandomForestRegressor { NEstimators = 2, MaxSamples = 4, MaxDepth = 2 }, static m => m.Fit(X, Y));
        yield return With(new GradientBoostingClassifier { NEstimators = 1, MaxDepth = 1 }, static m => m.Fit(X, Names));
        yield return With(
            new GradientBoostingClassifier { NEstimators = 2, MaxDepth = 1, Loss = ClassificationLoss.Exponential },
            static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(new GradientBoostingRegressor { NEstimators = 2, MaxDepth = 1, Loss = RegressionLoss.AbsoluteError }, static m => m.Fit(X, Y));
        yield return With(new GaussianNB(), static m => m.Fit(X, Names));
        yield return With(new GaussianNB { Priors = new[] { 0.25, 0.75 }, VarSmoothing = 1e-3 }, static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(new MultinomialNB { Alpha = 0.5, ClassPrior = new[] { 0.25, 0.75 } }, static m => m.Fit(Positive, new NDArray<int>(Numbers)));
        yield return With(new MultinomialNB { FitPrior = false }, static m => m.Fit(Positive, Names));
        yield return With(new KNeighborsClassifier { NNeighbors = 3 }, static m => m.Fit(X, Names));
        yield return With(
            new KNeighborsClassifier { NNeighbors = 4, Weights = NeighborWeights.Distance, P = 1 }, static m => m.Fit(X, new NDArray<int>(Numbers)));
        yield return With(new Normalizer { Norm = Norm.L1 }, static m => m.Fit(X));
        yield return With(new SimpleImputer { Strategy = ImputationStrategy.Constant, FillValue = 1.5 }, static m => m.Fit(X));
        yield return With(new SimpleImputer { Strategy = ImputationStrategy.Median, KeepEmptyFeatures = true }, static m => m.Fit(X));
        yield return With(new OneHotEncoder(), static m => m.Fit(X));
        yield return With(new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore, Drop = DroppedCategory.First }, static m => m.Fit(X));
        yield return With(new PCA(), static m => m.Fit(X));
        yield return With(new PCA { NComponents = 2, Whiten = true }, static m => m.Fit(X));
        yield return With(new MiniBatchKMeans { NClusters = 3, BatchSize = 4 }, static m => m.Fit(X));
        yield return With(new KMeans { NClusters = 3, NInit = 2 }, static m => m.Fit(X));
        yield return With(new KMeans { NClusters = 2, Init = NDArray.FromRows([0.0, 0, 0], [1, 1, 1]) }, static m => m.Fit(X));
        yield return With(new StandardScaler(), static m => m.Fit(X));
        yield return With(new StandardScaler { WithMean = false, WithStd = false }, static m => m.Fit(X));
        yield return With(new MinMaxScaler { FeatureRange = (-1, 3), Clip = true }, static m => m.Fit(X));
        yield return With(new Pipeline(("scaler", new StandardScaler()), ("model", new LinearRegression())), static m => m.Fit(X, Y));
        yield return With(
            new ColumnTransformer(("scale", new Pipeline(("scaler", new StandardScaler())), [2, 0])) { Remainder = Remainder.Passthrough }, static m => m.Fit(X));
        yield return With(
            new Pipeline(("inner", new Pipeline(("range", new MinMaxScaler()), ("scaler", new StandardScaler()))), ("classes", new SGDClassifier())),
            static m => m.Fit(X, Names));
    }

    /// <summary>One whose arrays are long enough to be sections of their own.</summary>
    public static object Large()
    {
        var x = new double[40 * 12];
        for (var i = 0; i < x.Length; i++)
            x[i] = Math.Sin(i * i);
        return With(new Pipeline(("scaler", new StandardScaler()), ("clusters", new KMeans())), m => m.Fit(new NDArray<double>(x, 40, 12)));
    }

    static T With<T>(T model, Action<T> fit)
    {
        fit(model);
        return model;
    }
}
