using Scigo.Models;

namespace Scigo.Tests.Shared;

/// <summary>Fits models to data sets of data/*.csv, each in the way that it learns: from targets, from labels or without either.</summary>
static class Fit
{
    /// <summary>Fits a model to a data set.</summary>
    internal static FittedModel On(string data, IPersistableModel model) => To(model, Table.Load(data).X, Table.Load(data));

    /// <summary>Fits a model to a data set whose features have mean 0 and deviation 1.</summary>
    internal static FittedModel Scaled(string data, IPersistableModel model) =>
        To(model, new StandardScaler().FitTransform(Table.Load(data).X), Table.Load(data));

    /// <summary>Fits a classifier, or a pipeline of one, to a data set whose classes have names, in the order of their numbers.</summary>
    internal static FittedModel Named(string data, IPersistableModel model, params string[] names)
    {
        var table = Table.Load(data);
        List<string> labels = [.. table.Labels.ToArray().Select(label => names[label])];
        if (model is Pipeline pipeline)
            pipeline.Fit(table.X, labels);
        else
            ((IClassifier)model).Fit(table.X, labels);
        return new(model, table.X);
    }

    /// <summary>Fits a model to rows, and targets where it learns from them.</summary>
    internal static FittedModel To(IPersistableModel model, NDArray<double> x, NDArray<double> y)
    {
        if (model is Pipeline pipeline)
            pipeline.Fit(x, y);
        else
            ((IRegressor)model).Fit(x, y);
        return new(model, x);
    }

    static FittedModel To(IPersistableModel model, NDArray<double> x, Table table)
    {
        var last = Last(model);
        if (last is IRegressor)
            return To(model, x, table.Y);
        switch (model)
        {
            case Pipeline pipeline when last is IClassifier:
                pipeline.Fit(x, table.Labels);
                break;
            case Pipeline pipeline:
                pipeline.Fit(x);
                break;
            case IClassifier classifier:
                classifier.Fit(x, table.Labels);
                break;
            case IClusterer clusterer:
                clusterer.Fit(x);
                break;
            default:
                ((ITransformer)model).Fit(x);
                break;
        }
        return new(model, x);
    }

    /// <summary>The model that a pipeline ends in; any other is itself.</summary>
    internal static object Last(object model) => model is Pipeline { Steps: [.., var last] } ? Last(last.Estimator) : model;
}
