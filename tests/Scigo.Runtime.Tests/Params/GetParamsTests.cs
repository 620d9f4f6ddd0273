namespace Scigo.Tests.Params;

public class GetParamsTests
{
    [Fact]
    public void HyperparametersComeByWireNameInTheOrderOfIds() =>
        Assert.Equal("""{"alpha": 0.25, "solver": "auto"}""", new Ridge { Alpha = 0.25 }.GetParams().ToString());

    [Fact]
    public void FittedOnesComeOnRequest()
    {
        var model = new Ridge { Coef = new double[] { 1, 2 } };
        Assert.Equal("""{"coef": [1.0, 2.0]}""", model.GetParams(ParamKind.Fitted).ToString());
        Assert.Equal(["alpha", "solver", "coef"], model.GetParams(ParamKind.All).Keys);
    }

    [Fact]
    public void StateIsNoParameter() => Assert.False(new Ridge().GetParams(ParamKind.All).ContainsKey("version"));

    [Fact]
    public void NestedModelsComeWithTheirParameters()
    {
        var ridge = new Ridge();
        var parameters = new Search { Estimator = ridge, Options = new() { MaxIter = 9 }, Tags = [] }.GetParams();
        Assert.Equal(
            ["estimator", "estimator__alpha", "estimator__solver", "options", "options__max_iter", "options__verbose", "grid", "tags", "tol"],
            parameters.Keys);
        Assert.Same(ridge, parameters["estimator"].AsModel());
        Assert.Equal(9, parameters["options__max_iter"].AsInt64());
    }

    [Fact]
    public void ShallowlyTheyComeAlone() =>
        Assert.Equal(["estimator", "options", "grid", "tags", "tol"], new Search { Estimator = new Ridge() }.GetParams(deep: false).Keys);

    [Fact]
    public void FittedModelsAreLookedIntoOnlyForFittedParameters()
    {
        var model = new Search { Estimator = new Ridge(), BestEstimator = new Ridge() };
        Assert.DoesNotContain(model.GetParams().Keys, name => name.StartsWith("best", StringComparison.Ordinal));
        Assert.Equal(["estimator__coef", "best_estimator_", "best_estimator___coef"], model.GetParams(ParamKind.Fitted).Keys);
    }

    [Fact]
    public void ModelsByNameAreParameters()
    {
        var model = Votes.Of(("a", new Ridge()), ("b", "no model"));
        Assert.Equal(["voters", "a", "a__alpha", "a__solver", "b"], model.GetParams().Keys);
        Assert.Equal(["voters"], model.GetParams(deep: false).Keys);
    }

    [Fact]
    public void TwoParametersOfOneNameAreAnError()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Votes.Of(("voters", new Ridge())).GetParams());
        Assert.Contains("\"voters\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatContainsItselfIsAnErrorAndNoOverflow()
    {
        var model = new Search();
        model.Estimator = model;
        Assert.Throws<InvalidOperationException>(() => model.GetParams());
        Assert.Same(model, model.GetParams(deep: false)["estimator"].AsModel());
    }

    [Fact]
    public void MembersThatAreNullAreNull() => Assert.True(new Search().GetParams()["tags"].IsNull);

    [Fact]
    public void StructsHaveParametersToo() =>
        Assert.Equal("""{"max_iter": 3, "verbose": true}""", new Options { MaxIter = 3, Verbose = true }.GetParams().ToString());
}
