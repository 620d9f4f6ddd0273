namespace Scigo.Tests.Params;

public class SetParamsErrorTests
{
    [Fact]
    public void AnUnknownNameIsAnErrorThatListsTheNames() =>
        AssertRefused(new Ridge(), "alfa", 1, "\"alfa\"", "params.ridge are: alpha, solver; fitted: coef.");

    [Fact]
    public void AnUnknownNestedNameListsThoseOfTheNestedModel() =>
        AssertRefused(new Search { Estimator = new Ridge() }, "estimator__alfa", 1, "\"estimator__alfa\"", "params.ridge are: alpha, solver;");

    [Fact]
    public void AnUnknownModelByNameListsTheNamesThatThereAre() =>
        AssertRefused(Votes.Of(("a", new Ridge())), "c__alpha", 1, "\"c\"", "params.vote are: voters, a.");

    [Theory]
    [InlineData("alpha")]
    [InlineData("solver")]
    public void AWrongTypeIsAnErrorThatNamesTheParameter(string name) =>
        AssertRefused(new Ridge(), name, true, $"\"{name}\"", "found the boolean true", "alpha, solver");

    [Fact]
    public void StateCannotBeSet() => AssertRefused(new Ridge(), "version", 8, "\"version\"");

    [Fact]
    public void AParameterOfWhatIsNoModelIsAnError()
    {
        AssertRefused(new Search(), "estimator__alpha", 1, "\"estimator\"", "null");
        AssertRefused(new Search(), "grid__alpha", 1, "\"grid\"");
        AssertRefused(Votes.Of(("a", "text")), "a__alpha", 1, "\"a\"");
        AssertRefused(Votes.Of(("a", new Ridge())), "a", 1, "\"a\"", "expected a model");
    }

    [Fact]
    public void NothingIsSetWhenAnyNameOrValueIsWrong()
    {
        var ridge = new Ridge();
        var model = new Search { Estimator = ridge };
        var before = model.GetParams(ParamKind.All);
        Assert.Throws<ArgumentException>(() => model.SetParams(("tol", 9), ("estimator__alpha", 9), ("estimator__solver", 1)));
        Assert.Throws<ArgumentException>(() => model.SetParams(("tol", 9), ("estimator__alpha", 9), ("what", 1)));
        Assert.Equal(before, model.GetParams(ParamKind.All));
    }

    [Fact]
    public void NoSetterRunsWhenAnyNameOrValueIsWrong()
    {
        // This setter would throw for another reason.
        var error = Assert.Throws<ArgumentException>(() => new Ridge().SetParams(("alpha", -1), ("solver", 1)));
        Assert.Contains("\"solver\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenASetterThrowsWhatWasSetIsPutBack()
    {
        var ridge = new Ridge { Alpha = 3 };
        var model = new Search { Estimator = ridge, Options = new() { MaxIter = 2 }, Tags = ["x"] };
        var before = model.GetParams(ParamKind.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => model.SetParams(
            ("tol", 9), ("tags", new[] { "y" }), ("options__max_iter", 4), ("estimator__solver", "svd"), ("estimator__alpha", -1)));
        Assert.Equal(before, model.GetParams(ParamKind.All));
    }

    [Fact]
    public void ModelsByNameArePutBackToo()
    {
        var (a, b) = (new Ridge(), new Ridge());
        var model = Votes.Of(("a", a), ("b", b));
        Assert.Throws<ArgumentException>(() => model.SetParams(
            ("a", ParamValue.FromModel(new Ridge())), ("b", ParamValue.FromModel(new Search()))));
        Assert.Equal<object>([a, b], model.Voters.Select(v => v.Model));
    }

    [Fact]
    public void AWrongNameThatShowsOnlyOnceTheListIsSetIsPutBackToo()
    {
        var model = Votes.Of(("old", new Ridge()));
        var voters = Votes.Of(("new", new Ridge())).GetParams(deep: false)["voters"];
        Assert.Throws<ArgumentException>(() => model.SetParams(("old__alpha", 0.5), ("voters", voters)));
        Assert.Equal("old", model.Voters.Single().Name);
    }

    [Fact]
    public void WhatCannotBePutBackDoesNotHideTheErrorNorKeepTheRest()
    {
        // The tags are null at first, which the member does not take back.
        var model = new Search { Estimator = new Ridge() };
        Assert.Throws<ArgumentOutOfRangeException>(() => model.SetParams(
            ("tol", 9), ("tags", new[] { "y" }), ("estimator__alpha", -1)));
        Assert.Equal(0.5, model.Tol);
    }

    [Fact]
    public void AStructIsUntouchedByAnError()
    {
        var options = new Options { MaxIter = 1 };
        Assert.Throws<ArgumentException>(() => options.SetParams(("max_iter", 2), ("verbose", 3)));
        Assert.Equal(1, options.MaxIter);
    }

    static void AssertRefused<T>(T model, string name, ParamValue value, params string[] parts)
        where T : class, IPersistableModel
    {
        var error = Assert.Throws<ArgumentException>(() => model.SetParams((name, value)));
        Assert.Equal("parameters", error.ParamName);
        Assert.All(parts, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }
}
