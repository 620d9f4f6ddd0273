using Scigo.Cli.Plotting.Panels;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>Clusters: their centres, and the rows around them, from the side from which most is to be seen.</summary>
static class ClusterPlots
{
    const int MostPoints = 2000;

    internal static IReadOnlyList<IPanel> Of(object model, FeatureNames names, NDArray<double>? x)
    {
        var centers = Centers(model);
        var rows = x is { } all ? Some(all) : (NDArray<double>?)null;
        var (project, xLabel, yLabel) = Plane(centers, rows, names);
        var points = new List<ScatterPoint>();
        if (rows is { } shown)
        {
            var clusters = ((IClusterer)model).Predict(shown);
            var at = project(shown);
            for (var i = 0; i < shown.Shape[0]; i++)
                points.Add(new(at[i, 0], at[i, 1], clusters[i]));
        }
        var middles = project(centers);
        for (var c = 0; c < centers.Shape[0]; c++)
            points.Add(new(middles[c, 0], middles[c, 1], c, $"{c}"));
        var note = rows is null ? "give --data to see rows around them" : Left(rows.Value, x!.Value);
        return
        [
            new ScatterPanel("Clusters", xLabel, yLabel, points, note),
            Matrices.Of("Centres", [.. Enumerable.Range(0, centers.Shape[0]).Select(static c => $"{c}")], names, centers),
        ];
    }

    static string? Left(NDArray<double> some, NDArray<double> all) =>
        some.Shape[0] < all.Shape[0] ? $"{some.Shape[0]} of {all.Shape[0]} rows" : null;

    static NDArray<double> Centers(object model) =>
        model is CentroidClusterer clusterer ? clusterer.ClusterCenters : WeightMatrix.Of((ICompressedModel)model);

    // Two features are shown as they are; of more, the two directions in which rows, or else centres, differ most.
    static (Func<NDArray<double>, NDArray<double>> Project, string X, string Y) Plane(NDArray<double> centers, NDArray<double>? rows, FeatureNames names)
    {
        var features = centers.Shape[1];
        var basis = rows is { } some && some.Shape[0] > 2 ? some : centers;
        if (features <= 2 || basis.Shape[0] < 2)
            return (x => Pick(x), names[0], features > 1 ? names[1] : "");
        var pca = new PCA { NComponents = 2 };
        pca.Fit(basis);
        var share = pca.ExplainedVarianceRatio.GetValueOrDefault();
        return (pca.Transform, $"first principal component ({Percent(share[0])} of the variance)", $"second principal component ({Percent(share[1])})");
    }

    static NDArray<double> Pick(NDArray<double> x)
    {
        var picked = new double[2 * x.Shape[0]];
        for (var i = 0; i < x.Shape[0]; i++)
            (picked[2 * i], picked[2 * i + 1]) = (x[i, 0], x.Shape[1] > 1 ? x[i, 1] : 0);
        return new(picked, x.Shape[0], 2);
    }

    // Every so many: rows are often sorted.
    static NDArray<double> Some(NDArray<double> x)
    {
        var step = (x.Shape[0] + MostPoints - 1) / MostPoints;
        return step <= 1 ? x : NDArray.FromRows([.. Enumerable.Range(0, x.Shape[0] / step).Select(i => x.Row(i * step).ToArray())]);
    }

    static string Percent(double part) => PlotNumber.Of(Math.Round(100 * part, 1)) + " %";
}
