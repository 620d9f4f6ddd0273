using Scigo.Models;

namespace Scigo.Tests.Registry;

static class TestModels
{
    /// <summary>Returns a model of two features that learnt y = slope · a + b.</summary>
    public static LinearRegression Line(double slope = 2, int nFeatures = 2)
    {
        var x = new double[20 * nFeatures];
        var y = new double[20];
        for (var i = 0; i < 20; i++)
        {
            for (var j = 0; j < nFeatures; j++)
                x[i * nFeatures + j] = (i * (j + 3) + j * j) % 17;
            y[i] = slope * x[i * nFeatures] + 1;
        }
        var model = new LinearRegression();
        model.Fit(new(x, 20, nFeatures), new(y));
        return model;
    }

    public static GaussianNB Classes(params string[] labels)
    {
        var x = new double[labels.Length * 4];
        var y = new string[labels.Length * 4];
        for (var i = 0; i < y.Length; i++)
            (x[i], y[i]) = (i + i % labels.Length * 50, labels[i % labels.Length]);
        var model = new GaussianNB();
        model.Fit(new(x, y.Length, 1), y);
        return model;
    }
}
