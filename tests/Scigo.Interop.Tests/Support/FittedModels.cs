using Scigo.Models;
using Scigo.Models.Tests;

namespace Scigo.Interop.Tests.Support;

/// <summary>Every kind of model, fitted on real data, with rows to predict.</summary>
static class FittedModels
{
    static readonly string[] Species = ["setosa", "versicolor", "virginica"];

    static readonly Dictionary<string, Func<(object Model, NDArray<double> X)>> Makers = new()
    {
        ["LinearRegression"] = () => Regression(new LinearRegression()),
        ["LinearRegression without intercept"] = () => Regression(new LinearRegression { FitIntercept = false }),
        ["LinearRegression of several outputs"] = SeveralOutputs,
        ["SGDClassifier, hinge, 2 classes"] = () => Classification(SGDLoss.Hinge, "breast_cancer"),
        ["SGDClassifier, hinge, 3 classes"] = () => Classification(SGDLoss.Hinge, "iris"),
        ["SGDClassifier, log loss, 2 classes"] = () => Classification(SGDLoss.LogLoss, "breast_cancer"),
        ["SGDClassifier, log loss, 3 classes"] = () => Classification(SGDLoss.LogLoss, "wine"),
        ["SGDClassifier, modified Huber, 2 classes"] = () => Classification(SGDLoss.ModifiedHuber, "breast_cancer"),
        ["SGDClassifier, modified Huber, 3 classes"] = () => Classification(SGDLoss.ModifiedHuber, "wine"),
        ["SGDClassifier of names"] = NamedClasses,
        ["KMeans"] = () => Clusters("iris", 3),
        ["KMeans far from 0"] = FarClusters,
        ["StandardScaler"] = () => Transformation(new StandardScaler()),
        ["StandardScaler without mean"] = () => Transformation(new StandardScaler { WithMean = false }),
        ["StandardScaler without deviation"] = () => Transformation(new StandardScaler { WithStd = false }),
        ["MinMaxScaler"] = () => Transformation(new MinMaxScaler { FeatureRange = (-1, 2) }),
        ["MinMaxScaler that cuts off"] = () => Transformation(new MinMaxScaler { Clip = true }),
        ["Pipeline of a regression"] = () => Regression(new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()))),
        ["Pipeline in a pipeline"] = () => Regression(new Pipeline(
            ("both", new Pipeline(("first", new MinMaxScaler()), ("second", new StandardScaler()))), ("regression", new LinearRegression()))),
        ["Pipeline through distances"] = () => Regression(new Pipeline(
            ("scaler", new StandardScaler()), ("clusters", new KMeans { NClusters = 5 }), ("regression", new LinearRegression()))),
        ["Pipeline of transformers"] = () => Transformation(new Pipeline(("first", new MinMaxScaler()), ("second", new StandardScaler()))),
    };

    /// <summary>The names, for theories.</summary>
    internal static TheoryData<string> All => [.. Names];

    /// <summary>The names.</summary>
    internal static IEnumerable<string> Names => Makers.Keys;

    /// <summary>Returns a fitted model and rows of its features.</summary>
    internal static (object Model, NDArray<double> X) Make(string name) => Makers[name]();

    static (object, NDArray<double>) Regression(object model)
    {
        var table = Table.Load("diabetes");
        if (model is Pipeline pipeline)
            pipeline.Fit(table.X, table.Y);
        else
            ((IRegressor)model).Fit(table.X, table.Y);
        return (model, table.X);
    }

    static (object, NDArray<double>) SeveralOutputs()
    {
        var x = Table.Load("diabetes").Columns([0, 1, 2, 3, 4, 5]);
        var y = Table.Load("diabetes").Columns([6, 7, 8]);
        var model = new LinearRegression();
        model.Fit(x, y);
        return (model, x);
    }

    static (object, NDArray<double>) Classification(SGDLoss loss, string data)
    {
        var table = Table.Load(data);
        var x = new StandardScaler().FitTransform(table.X);
        var model = new SGDClassifier { Loss = loss };
        model.Fit(x, table.Labels);
        return (model, x);
    }

    static (object, NDArray<double>) NamedClasses()
    {
        var table = Table.Load("iris");
        var model = new Pipeline(("scaler", new StandardScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss, Alpha = 0.01 }));
        model.Fit(table.X, [.. table.Labels.ToArray().Select(l => Species[l])]);
        return (model, table.X);
    }

    static (object, NDArray<double>) Clusters(string data, int count)
    {
        var x = Table.Load(data).X;
        var model = new KMeans { NClusters = count };
        model.Fit(x);
        return (model, x);
    }

    static (object, NDArray<double>) FarClusters()
    {
        var values = Table.Load("iris").X.ToArray();
        var x = new NDArray<double>(Array.ConvertAll(values, static v => v + 1000), values.Length / 4, 4);
        var model = new KMeans { NClusters = 3 };
        model.Fit(x);
        return (model, x);
    }

    static (object, NDArray<double>) Transformation(object model)
    {
        var x = Table.Load("wine").X;
        if (model is Pipeline pipeline)
            pipeline.Fit(x);
        else
            ((ITransformer)model).Fit(x);
        return (model, x);
    }
}
