// Models of three assemblies and of the packages, in one catalog, through every format.
using Acme;
using Acme.Forecasts;
using Acme.Rankings;
using MathNet.Numerics.LinearAlgebra;
using Scigo;
using Scigo.Models;

var regression = new LinearRegression();
regression.Fit(new double[,] { { 0 }, { 1 }, { 2 } }, new[] { 1.0, 3.0, 5.0 });
var ranking = new Ranking
{
    Scores = { ["trend"] = 0.75, ["season"] = 0.5 },
    Models = [new Trend { Start = 1, Growth = 0.5 }, new Season { Months = Vector<double>.Build.Dense([3, 4]) }, regression],
};

var file = Path.Combine(Path.GetTempPath(), $"scigo-{Environment.ProcessId}.scigo");
try
{
    ModelFile.Save(ranking, file);
    Report("file", ModelFile.Load<Ranking>(file));
}
finally
{
    File.Delete(file);
}
Report("binary", (Ranking)ModelBinary.Deserialize(ModelBinary.Serialize(ranking)));
Report("json", ModelJson.Deserialize<Ranking>(ModelJson.Serialize(ranking)));
Report("protobuf", ModelProtobuf.Deserialize<Ranking>(ModelProtobuf.Serialize(ranking)));

// A record of release 1.0, when scores were floats and there were no models: the package gives the baseline beside Rankings to the generator.
var old = Convert.FromHexString("10518FBF1A33267ED6B00CDD06E1F22E01000000050000000000403F7472656E64");
Report("release 1.0", ModelBinary.Deserialize<Ranking>(old));

static void Report(string format, Ranking ranking)
{
    Console.WriteLine($"{format}: {string.Join(", ", ranking.Scores.Select(static s => $"{s.Key} {s.Value}"))}");
    foreach (var model in ranking.Models)
    {
        Console.WriteLine(model switch
        {
            Forecast forecast => $"  {model.GetType().Name} at 3: {forecast.At(3)}",
            LinearRegression regression => $"  LinearRegression of 10: {regression.Predict(new double[,] { { 10 } })[0]:F6}",
            _ => throw new InvalidOperationException($"a {model.GetType()} came back"),
        });
    }
}
