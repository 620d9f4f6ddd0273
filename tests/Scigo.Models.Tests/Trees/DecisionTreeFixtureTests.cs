using System.Text.Json;

namespace Scigo.Models.Tests.Trees;

[Trait("Category", "Fixtures")]
public class DecisionTreeFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("decision_trees");

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenScikitLearnsTreeItPredictsTheSame(Fixture fixture)
    {
        var model = FittedTrees.Create(fixture);
        var columns = FittedTrees.Columns(fixture["tree"]);
        model.SetParams(("tree", ParamValue.FromModel(columns)), ("n_features", fixture.X.Shape[1]));
        if (model is DecisionTreeClassifier)
            model.SetParams(("classes", FittedTrees.Classes(Table.Load(fixture["data"].GetString()!))));
        AssertAnswers(fixture, model);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhereNoTwoSplitsAreEquallyGoodItGrowsScikitLearnsTree(Fixture fixture)
    {
        if (!fixture["certain"].GetBoolean())
            return;
        var model = FittedTrees.Create(fixture);
        FittedTrees.Fit(model, fixture.X, Targets(fixture));
        var expected = FittedTrees.Columns(fixture["tree"]);
        var actual = model is DecisionTreeClassifier classifier ? classifier.Tree! : ((DecisionTreeRegressor)model).Tree!;
        Assert.Equal(expected.ChildrenLeft, actual.ChildrenLeft);
        Assert.Equal(expected.ChildrenRight, actual.ChildrenRight);
        Assert.Equal(expected.Feature, actual.Feature);
        Assert.Equal(expected.Threshold, actual.Threshold);
        Assert.Equal(expected.NNodeSamples, actual.NNodeSamples);
        Assert.Equal(expected.WeightedNNodeSamples, actual.WeightedNNodeSamples);
        Close.Equal(expected.Value, actual.Value);
        Close.Equal(expected.Impurity!.Value, actual.Impurity!.Value);
        AssertAnswers(fixture, model);
    }

    static void AssertAnswers(Fixture fixture, IPersistableModel model)
    {
        var x = fixture["predicted_rows"].Array();
        var predictions = fixture["predictions"].Array();
        if (model is not DecisionTreeClassifier classifier)
        {
            Close.Equal(predictions, ((DecisionTreeRegressor)model).Predict(x));
            Close.Equal(fixture["importances"].Array(), ((DecisionTreeRegressor)model).FeatureImportances);
            return;
        }
        Assert.Equal(predictions.ToArray().Select(label => (int)label), classifier.Predict(x).ToArray());
        Close.Equal(fixture["probabilities"].Array(), classifier.PredictProba(x));
        Close.Equal(fixture["importances"].Array(), classifier.FeatureImportances);
    }

    static NDArray<double> Targets(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        return fixture["y_columns"].ValueKind == JsonValueKind.Null ? table.Y : table.Columns(fixture["y_columns"].Deserialize<int[]>()!);
    }
}
