namespace Scigo.Models.Tests.Persistence;

/// <summary>Models fitted on real data, by name, and the data that they predict.</summary>
static class FittedModels
{
    static readonly NDArray<double> Diabetes = Table.Load("diabetes").X;
    static readonly NDArray<double> Iris = Table.Load("iris").X;
    static readonly NDArray<double> BreastCancer = Table.Load("breast_cancer").X;

    static readonly Dictionary<string, Func<(IPersistableModel Model, NDArray<double> X)>> Cases = new()
    {
        ["regression"] = () => (Regression(), Diabetes),
        ["regression without an intercept"] = () => (Regression(fitIntercept: false), Diabetes),
        ["regression of several outputs"] = () => (SeveralOutputs(), Diabetes),
        ["scaler"] = () => (Scaler(), BreastCancer),
        ["scaler without a mean"] = () => (Scaler(withMean: false), BreastCancer),
        ["scaler that does nothing"] = () => (Scaler(withMean: false, withStd: false), BreastCancer),
        ["min-max scaler"] = () => (MinMax(), BreastCancer),
        ["min-max scaler that clips"] = () => (MinMax(clip: true), BreastCancer),
        ["classifier"] = () => (Classifier(SGDLoss.Hinge), Iris),
        ["classifier of two classes"] = () => (TwoClasses(), BreastCancer),
        ["classifier learnt in a batch"] = () => (Batch(), Iris),
        ["clusters"] = () => (Clusters(), Iris),
        ["clusters from given centres"] = () => (Clusters(new NDArray<double>(Iris.Memory[..12], 3, 4)), Iris),
        ["decision tree"] = () => (Classified(new DecisionTreeClassifier { Criterion = ClassificationCriterion.Entropy, MaxDepth = 4 }), Iris),
        ["decision tree of several outputs"] = () => (SeveralOutputs(new DecisionTreeRegressor { MaxFeatures = 0.5 }), Diabetes),
        ["forest"] = () => (Classified(new RandomForestClassifier { NEstimators = 7, OobScore = true, MaxSamples = 0.8 }), Iris),
        ["forest of a regression"] = () => (SeveralOutputs(new RandomForestRegressor { NEstimators = 5, OobScore = true, MaxDepth = 6 }), Diabetes),
        ["boosted classifier"] = () => (Classified(new GradientBoostingClassifier { NEstimators = 4, Subsample = 0.5 }), Iris),
        ["boosted regression"] = () => (Boosted(), Diabetes),
        ["pipeline"] = () => (Pipeline(), Diabetes),
        ["pipeline of clusters"] = () => (PipelineOfClusters(), Iris),
        ["pipeline of a classifier"] = () => (PipelineOfAClassifier(), BreastCancer),
        ["pipeline of pipelines"] = () => (PipelineOfPipelines(), Diabetes),
    };

    internal static TheoryData<string, string> InEachFormat
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Cases.Keys)
            {
                foreach (var format in Format.Names)
                    data.Add(name, format);
            }
            return data;
        }
    }

    internal static (IPersistableModel Model, NDArray<double> X) Get(string name) => Cases[name]();

    internal static LinearRegression Regression(bool fitIntercept = true)
    {
        var model = new LinearRegression { FitIntercept = fitIntercept };
        model.Fit(Diabetes, Table.Load("diabetes").Y);
        return model;
    }

    internal static StandardScaler Scaler(bool withMean = true, bool withStd = true)
    {
        var model = new StandardScaler { WithMean = withMean, WithStd = withStd };
        model.Fit(BreastCancer);
        return model;
    }

    internal static MinMaxScaler MinMax(bool clip = false)
    {
        var model = new MinMaxScaler { FeatureRange = (-0.25, 0.5), Clip = clip };
        model.Fit(BreastCancer);
        return model;
    }

    internal static SGDClassifier Classifier(SGDLoss loss)
    {
        var model = new SGDClassifier { Loss = loss, Penalty = Penalty.ElasticNet, LearningRate = LearningRate.Adaptive, Eta0 = 0.01 };
        string[] names = ["setosa", "versicolor", "virginica"];
        model.Fit(Iris, [.. Table.Load("iris").Labels.ToArray().Select(label => names[label])]);
        return model;
    }

    internal static KMeans Clusters(NDArray<double>? init = null)
    {
        var model = new KMeans { NClusters = 3, Init = init };
        model.Fit(Iris);
        return model;
    }

    internal static Pipeline Pipeline()
    {
        var model = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
        model.Fit(Diabetes, Table.Load("diabetes").Y);
        return model;
    }

    static SGDClassifier TwoClasses()
    {
        var model = new SGDClassifier { Loss = SGDLoss.ModifiedHuber, Tol = null, MaxIter = 5, Shuffle = false };
        model.Fit(BreastCancer, Table.Load("breast_cancer").Labels);
        return model;
    }

    static SGDClassifier Batch()
    {
        var model = new SGDClassifier
        {
            Loss = SGDLoss.LogLoss,
            Penalty = Penalty.None,
            LearningRate = LearningRate.InvScaling,
            Eta0 = 0.5,
        };
        model.PartialFit(Iris, Table.Load("iris").Labels, new NDArray<int>(new[] { -1, 0, 1, 2 }));
        return model;
    }

    static Pipeline PipelineOfAClassifier()
    {
        var model = new Pipeline(("scaler", new MinMaxScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss }));
        model.Fit(BreastCancer, Table.Load("breast_cancer").Labels);
        return model;
    }

    static LinearRegression SeveralOutputs()
    {
        var model = new LinearRegression();
        model.Fit(Diabetes, Table.Load("diabetes").Columns([0, 3, 10]));
        return model;
    }

    internal static IPersistableModel Classified(IClassifier model)
    {
        model.Fit(Iris, Table.Load("iris").Labels);
        return (IPersistableModel)model;
    }

    internal static GradientBoostingRegressor Boosted()
    {
        var model = new GradientBoostingRegressor { NEstimators = 6, Loss = RegressionLoss.Huber, MaxLeafNodes = 5, MaxFeatures = "log2" };
        model.Fit(Diabetes, Table.Load("diabetes").Y);
        return model;
    }

    static IPersistableModel SeveralOutputs(IRegressor model)
    {
        model.Fit(Diabetes, Table.Load("diabetes").Columns([0, 3, 10]));
        return (IPersistableModel)model;
    }

    static Pipeline PipelineOfClusters()
    {
        var model = new Pipeline(("scaler", new StandardScaler()), ("clusters", new KMeans { NClusters = 4 }));
        model.Fit(Iris);
        return model;
    }

    static Pipeline PipelineOfPipelines()
    {
        var model = new Pipeline(("prepare", new Pipeline(("scaler", new StandardScaler()))), ("learn", Pipeline()));
        model.Fit(Diabetes, Table.Load("diabetes").Y);
        return model;
    }
}
