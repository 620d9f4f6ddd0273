using System.Text.Json;

namespace Scigo.Models.Tests.Clustering;

[Trait("Category", "Fixtures")]
public class KMeansFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("kmeans");

    public static TheoryData<Fixture> SeededCases => Fixture.All("kmeans_seeded");

    [Theory]
    [MemberData(nameof(Cases))]
    public void FromTheSameCentersItFindsTheClustersThatScikitLearnFinds(Fixture fixture)
    {
        var x = fixture.X;
        var init = fixture["init"].Array();
        var model = new KMeans
        {
            NClusters = init.Shape[0],
            Init = init,
            MaxIter = fixture["max_iter"].GetInt32(),
            Tol = fixture["tol"].GetDouble(),
        };

        model.Fit(x);

        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Labels);
        Close.Equal(fixture["centers"].Array(), model.ClusterCenters);
        Close.Equal(fixture["inertia"].GetDouble(), model.Inertia);
        Assert.Equal(fixture["n_iter"].GetInt32(), model.NIter);
        Assert.Equal(fixture["predictions"].Deserialize<int[]>(), model.Predict(x).Span[..Math.Min(20, x.Shape[0])]);
        var distances = fixture["distances"].Array();
        Close.Equal(distances, model.Transform(new NDArray<double>(x.Memory[..(3 * x.Shape[1])], 3, x.Shape[1])));
    }

    [Theory]
    [MemberData(nameof(SeededCases))]
    public void FromItsOwnSeedItFindsClustersAsTight(Fixture fixture)
    {
        var model = new KMeans { NClusters = fixture["n_clusters"].GetInt32() };
        model.Fit(fixture.X);
        Assert.InRange(model.Inertia, 0, fixture["inertia"].GetDouble() * 1.001);
    }
}
