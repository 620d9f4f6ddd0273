namespace Scigo.Models.Tests.Persistence;

public class RoundTripTests
{
    public static TheoryData<string, string> Fitted => FittedModels.With(Format.Names);

    public static TheoryData<string> Formats => [.. Format.Names];

    [Theory]
    [MemberData(nameof(Fitted))]
    public void AFittedModelPredictsTheSameToTheLastBit(string name, string format)
    {
        var (model, x) = FittedModels.Get(name);
        var loaded = Format.Load(format, Format.Save(format, model));
        Same.Parameters(model, loaded);
        Same.Predictions(model, loaded, x);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AModelThatIsNotFittedComesBackNotFitted(string format)
    {
        IPersistableModel[] models =
        [
            new LinearRegression { FitIntercept = false },
            new StandardScaler { WithStd = false },
            new MinMaxScaler { FeatureRange = (-1, 2), Clip = true },
            new SGDClassifier { Loss = SGDLoss.ModifiedHuber, Tol = null, Penalty = Penalty.None, RandomState = 7 },
            new GaussianNB { VarSmoothing = 0.5, Priors = new(new[] { 0.25, 0.75 }) },
            new MultinomialNB { Alpha = 2, FitPrior = false, ClassPrior = new(new[] { 0.25, 0.75 }) },
            new KNeighborsClassifier { NNeighbors = 3, Weights = NeighborWeights.Distance, P = 1.5 },
            new Normalizer { Norm = Norm.Max },
            new SimpleImputer { Strategy = ImputationStrategy.Constant, FillValue = -1.5, KeepEmptyFeatures = true },
            new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore, Drop = DroppedCategory.IfBinary },
            new PCA { NComponents = 0.75, Whiten = true },
            new ColumnTransformer(("scale", new StandardScaler(), [2, 0])) { Remainder = Remainder.Passthrough },
            new MiniBatchKMeans { NClusters = 5, MaxNoImprovement = null, InitSize = 7, RandomState = uint.MaxValue },
            new KMeans { NClusters = 5, Tol = 0.25, RandomState = uint.MaxValue },
            new DecisionTreeClassifier { MaxDepth = 3, MinSamplesLeaf = 0.25, MaxFeatures = "sqrt" },
            new RandomForestRegressor { Criterion = RegressionCriterion.Poisson, MaxSamples = 12, MaxFeatures = ParamValue.Null, NJobs = -1 },
            new GradientBoostingClassifier { Loss = ClassificationLoss.Exponential, MaxDepth = null, NIterNoChange = 3 },
            new Pipeline(),
            new Pipeline(("scaler", new StandardScaler()), ("clusters", new KMeans { MaxIter = 7 })),
        ];
        foreach (var model in models)
        {
            var loaded = Format.Load(format, Format.Save(format, model));
            Same.Parameters(model, loaded);
            if (loaded is IPredictor predictor)
                Assert.Throws<InvalidOperationException>(() => predictor.Predict(new double[4], new double[4]));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ALoadedModelCanBeFittedAgain(string format)
    {
        var table = Table.Load("diabetes");
        var loaded = (Pipeline)Format.Load(format, Format.Save(format, new Pipeline(("s", new StandardScaler()), ("r", new LinearRegression()))));
        loaded.Fit(table.X, table.Y);
        Same.Predictions(FittedModels.Get<Pipeline>("Pipeline of a regression"), loaded, table.X);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AModelIsReadIntoOneThatIsThereAlready(string format)
    {
        ReadInto(format, "LinearRegression", new LinearRegression());
        ReadInto(format, "LinearRegression", FittedModels.Get<LinearRegression>("LinearRegression without intercept"));
        ReadInto(format, "StandardScaler", FittedModels.Get<StandardScaler>("StandardScaler without deviation"));
        ReadInto(format, "MinMaxScaler", FittedModels.Get<MinMaxScaler>("MinMaxScaler that cuts off"));
        ReadInto(format, "SGDClassifier of names", new SGDClassifier { Alpha = 2 });
        ReadInto(format, "SGDClassifier of names", FittedModels.Get<SGDClassifier>("SGDClassifier of names with probabilities"));
        ReadInto(format, "KMeans", new KMeans { Init = new(new double[8], 2, 4) });
        ReadInto(format, "DecisionTreeClassifier", FittedModels.Get<DecisionTreeClassifier>("DecisionTreeClassifier by entropy"));
        ReadInto(format, "GradientBoostingRegressor", new GradientBoostingRegressor { LearningRate = 1 });
        ReadInto(format, "Pipeline of a regression", FittedModels.Get<Pipeline>("Pipeline of a regression"));
        ReadInto(format, "Pipeline of a regression", new Pipeline(("other", new KMeans())));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AClassifierScoresAndNamesTheSameToTheLastBit(string format)
    {
        var (model, x) = (FittedModels.Get<SGDClassifier>("SGDClassifier of names with probabilities"), Table.Load("iris").X);
        var loaded = (SGDClassifier)Format.Load(format, Format.Save(format, model));
        Assert.Equal(["setosa", "versicolor", "virginica"], loaded.Classes);
        Assert.Equal(model.PredictNames(x), loaded.PredictNames(x));
        Assert.Equal(model.DecisionFunction(x), loaded.DecisionFunction(x));
        Assert.Equal(model.PredictProba(x), loaded.PredictProba(x));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ALoadedClassifierLearnsOnAsIfItHadNeverBeenSaved(string format)
    {
        var (model, x) = (FittedModels.Get<SGDClassifier>("SGDClassifier of names with probabilities"), Table.Load("iris").X);
        var loaded = (SGDClassifier)Format.Load(format, Format.Save(format, model));
        var names = model.PredictNames(x);
        model.PartialFit(x, names);
        loaded.PartialFit(x, names);
        Same.Parameters(model, loaded);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void NamesReadIntoAnotherClassifierReplaceItsOwn(string format)
    {
        NDArray<double> x = new(new double[] { -1, 1 }, 2, 1);
        var (model, target) = (new SGDClassifier(), new SGDClassifier());
        model.Fit(x, new NDArray<int>(new[] { 5, 6 }));
        target.Fit(x, ["no", "yes"]);
        Assert.Equal([0, 1], target.Predict(x).ToArray());
        Format.LoadInto(format, Format.Save(format, model), target);
        Assert.Equal([5, 6], target.Predict(x).ToArray());
    }

    static void ReadInto<T>(string format, string name, T target)
        where T : class, IReadableInto<T>
    {
        var (model, x) = FittedModels.Get(name);
        Format.LoadInto(format, Format.Save(format, model), target);
        Same.Parameters(model, target);
        Same.Predictions(model, target, x);
    }
}
