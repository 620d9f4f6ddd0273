using Scigo;
using Scigo.Examples.Quickstart;
using Scigo.Models;

// Trains models on real data, saves each in every format, loads it back and compares what it predicts, to the last bit.
var (diabetes, iris, cancer) = (DataSet.Load("diabetes"), DataSet.Load("iris"), DataSet.Load("breast_cancer"));

var regression = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
regression.Fit(diabetes.X, diabetes.Y);

var clusters = new KMeans().SetParams(("n_clusters", 3));
clusters.Fit(iris.X);

var scaler = new StandardScaler();
scaler.Fit(cancer.X);

// A class of one's own is saved like any other.
var own = new NearestMean { Shrinkage = 0.1 };
own.Fit(cancer.X, cancer.Y);

var folder = Directory.CreateTempSubdirectory("scigo-quickstart-");
try
{
    var results = new List<RoundTrip>();
    foreach (var format in Format.All)
    {
        results.Add(RoundTrip.Run("diabetes: pipeline", regression, diabetes.X, format, folder.FullName));
        results.Add(RoundTrip.Run("iris: k-means", clusters, iris.X, format, folder.FullName));
        results.Add(RoundTrip.Run("cancer: scaler", scaler, cancer.X, format, folder.FullName));
        results.Add(RoundTrip.Run("cancer: own class", own, cancer.X, format, folder.FullName));
    }
    Report.Print(results.OrderBy(r => r.Model, StringComparer.Ordinal));
    return results.TrueForAll(r => r.LargestDifference == 0) ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
