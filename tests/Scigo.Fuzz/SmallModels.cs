// The runtime, whose internals the fuzzer sees, has a class of the namespace's name.
extern alias models;

using models::Scigo.Models;

namespace Scigo.Fuzz;

/// <summary>Fitted models of few numbers: a fuzzer changes byte after byte.</summary>
static class SmallModels
{
    internal static IEnumerable<object> Fitted()
    {
        var x = NDArray.FromRows([0.0, 1.0], [1.0, 0.5], [2.0, 3.0], [3.0, 2.0], [4.0, 5.0], [5.0, 4.5]);
        double[] y = [1, 2, 3, 4, 5, 6];
        yield return new LinearRegression().Fitted(m => m.Fit(x, y));
        yield return new LinearRegression().Fitted(m => m.Fit(x, NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 0.0], [4.0, 0.0], [5.0, 9.0], [6.0, 1.0])));
        foreach (var loss in new[] { SGDLoss.Hinge, SGDLoss.LogLoss, SGDLoss.ModifiedHuber })
        {
            yield return new SGDClassifier { Loss = loss }.Fitted(m => m.Fit(x, ["0", "0", "1", "1", "2", "2"]));
            yield return new SGDClassifier { Loss = loss }.Fitted(m => m.Fit(x, ["a", "b", "a", "b", "a", "b"]));
        }
        yield return new KMeans { NClusters = 2 }.Fitted(m => m.Fit(x));
        yield return new StandardScaler().Fitted(m => m.Fit(x));
        yield return new MinMaxScaler { Clip = true }.Fitted(m => m.Fit(x));
        yield return new ColumnTransformer(("scale", new StandardScaler(), [1])) { Remainder = Remainder.Passthrough }.Fitted(m => m.Fit(x));
        yield return new Pipeline(("scale", new StandardScaler()), ("line", new LinearRegression())).Fitted(m => m.Fit(x, y));
    }

    static T Fitted<T>(this T model, Action<T> fit)
    {
        fit(model);
        return model;
    }
}
