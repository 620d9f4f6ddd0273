using Scigo.Models.Tests.Trees;

namespace Scigo.Models.Tests.Ensembles;

[Trait("Category", "Fixtures")]
public class EnsembleFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("ensembles");

    [Theory]
    [MemberData(nameof(Cases))]
    public void GivenScikitLearnsTreesItPredictsTheSame(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var model = FittedTrees.Create(fixture);
        model.SetParams(("trees", ParamValue.FromModel(FittedTrees.Columns(fixture["tree"]))), ("n_features", table.X.Shape[1]));
        if (model is IClassifier)
            model.SetParams(("classes", FittedTrees.Classes(table)));
        if (model is GradientBoostingClassifier or GradientBoostingRegressor)
            model.SetParams(("start", fixture["start"].Array()));
        AssertAnswers(fixture, model);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhereNoTwoSplitsAreEquallyGoodBoostingFindsScikitLearnsTrees(Fixture fixture)
    {
        if (!fixture["certain"].GetBoolean())
            return;
        var table = Table.Load(fixture["data"].GetString()!);
        var model = FittedTrees.Create(fixture);
        FittedTrees.Fit(model, table.X, table.Y);
        var losses = model is GradientBoostingClassifier classifier ? classifier.TrainScore : ((GradientBoostingRegressor)model).TrainScore;
        Close.Equal(fixture["train_score"].Array(), losses!.Value);
        AssertAnswers(fixture, model);
    }

    static void AssertAnswers(Fixture fixture, IPersistableModel model)
    {
        var x = fixture["predicted_rows"].Array();
        var predictions = fixture["predictions"].Array();
        if (model is IClassifier classifier)
            Assert.Equal(predictions.ToArray().Select(label => (int)label), classifier.Predict(x).ToArray());
        else
            Close.Equal(predictions, ((IRegressor)model).Predict(x));
        if (model is IProbabilities probabilities)
            Close.Equal(fixture["probabilities"].Array(), probabilities.PredictProba(x));
        if (model is IDecisionFunction scores)
            Close.Equal(fixture["scores"].Array(), scores.DecisionFunction(x));
        Close.Equal(fixture["importances"].Array(), Importances(model));
    }

    static NDArray<double> Importances(IPersistableModel model) => model switch
    {
        RandomForestClassifier forest => forest.FeatureImportances,
        RandomForestRegressor forest => forest.FeatureImportances,
        GradientBoostingClassifier boosted => boosted.FeatureImportances,
        _ => ((GradientBoostingRegressor)model).FeatureImportances,
    };
}
