using System.Text.Json;

namespace Scigo.Models.Tests.Neighbors;

[Trait("Category", "Fixtures")]
public class KNeighborsFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("k_neighbors_classifier");

    [Theory]
    [MemberData(nameof(Cases))]
    public void FindsAndPredictsWhatScikitLearnDoes(Fixture fixture)
    {
        var (x, y) = (Scaled(fixture), Table.Load(fixture["data"].GetString()!).Labels);
        var asked = x.Every(3);
        var model = new KNeighborsClassifier().SetParams(fixture["parameters"].Params());
        model.Fit(x.Where(i => i % 3 != 0), y.Where(i => i % 3 != 0));

        Close.Equal(fixture["distances"].Array(), model.KNeighbors(asked.Where(i => i < 30)).Distances);
        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Predict(asked).ToArray());
        Close.Equal(fixture["probabilities"].Array(), model.PredictProba(asked));
    }

    static NDArray<double> Scaled(Fixture fixture)
    {
        var x = fixture.X;
        var (mean, scale) = (fixture["mean"].Array().ToArray(), fixture["scale"].Array().ToArray());
        return new(x.ToArray().Select((v, i) => (v - mean[i % mean.Length]) / scale[i % mean.Length]).ToArray(), x.Shape);
    }
}
