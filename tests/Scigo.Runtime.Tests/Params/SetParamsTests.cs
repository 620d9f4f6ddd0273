namespace Scigo.Tests.Params;

public class SetParamsTests
{
    [Fact]
    public void SetsByWireNameAndReturnsTheModel()
    {
        var model = new Ridge();
        Assert.Same(model, model.SetParams(("alpha", 2), ("solver", "svd")));
        Assert.Equal((2.0, "svd"), (model.Alpha, model.Solver));
    }

    [Fact]
    public void WhatGetParamsReturnsCanBeSet()
    {
        var fitted = new Ridge { Alpha = 3, Coef = new double[] { 1, 2 } };
        var model = new Ridge().SetParams(fitted.GetParams(ParamKind.All));
        Assert.Equal(fitted.GetParams(ParamKind.All), model.GetParams(ParamKind.All));
    }

    [Fact]
    public void SetsInitOnlyMembers() => Assert.Equal(0.1, new Search().SetParams(("tol", 0.1)).Tol);

    [Fact]
    public void SetsNestedModels()
    {
        var ridge = new Ridge();
        var model = new Search { Estimator = ridge, BestEstimator = new Ridge() };
        model.SetParams(("estimator__alpha", 0.5), ("best_estimator___coef", new double[] { 4 }));
        Assert.Equal(0.5, ridge.Alpha);
        Assert.Equal([4], model.BestEstimator.Coef!.Value.ToArray());
    }

    [Fact]
    public void SetsNestedStructs()
    {
        var model = new Search { Options = new() { MaxIter = 1 } }.SetParams(("options__verbose", true));
        Assert.Equal(new Options { MaxIter = 1, Verbose = true }, model.Options);
    }

    [Fact]
    public void SetsStructsInPlace()
    {
        var options = new Options { MaxIter = 1 };
        options.SetParams(("verbose", true));
        options.SetParams(ParamSet.Create(("max_iter", 5)));
        Assert.Equal(new Options { MaxIter = 5, Verbose = true }, options);
    }

    [Fact]
    public void ANewNestedModelGetsTheParametersGivenWithIt()
    {
        var (old, replacement) = (new Ridge(), new Ridge());
        var model = new Search { Estimator = old }.SetParams(
            ("estimator__alpha", 0.5), ("estimator", ParamValue.FromModel(replacement)));
        Assert.Same(replacement, model.Estimator);
        Assert.Equal((1.0, 0.5), (old.Alpha, replacement.Alpha));
    }

    [Fact]
    public void SetsAndReplacesModelsByName()
    {
        var model = Votes.Of(("a", new Ridge()), ("b", new Ridge()));
        model.SetParams(("a__alpha", 0.5), ("b", ParamValue.FromModel(new Options())), ("b__max_iter", 4));
        Assert.Equal(0.5, ((Ridge)model.Voters[0].Model).Alpha);
        Assert.Equal(4, ((Options)model.Voters[1].Model).MaxIter);
    }

    [Fact]
    public void NewModelsByNameGetTheParametersGivenWithTheirList()
    {
        var voters = Votes.Of(("new", new Ridge())).GetParams(deep: false)["voters"];
        var model = Votes.Of(("old", new Ridge())).SetParams(("new__alpha", 0.5), ("voters", voters));
        Assert.Equal(0.5, ((Ridge)model.Voters.Single().Model).Alpha);
    }
}
