namespace Scigo.Models.Tests.Pipelines;

public class PipelineParamsTests
{
    [Fact]
    public void StepsAreParametersAsInScikitLearn() => Assert.Equal(
        [
            "steps", "scaler", "scaler__with_mean", "scaler__with_std",
            "clusters", "clusters__n_clusters", "clusters__n_init", "clusters__max_iter", "clusters__tol", "clusters__random_state", "clusters__init",
        ],
        Clusters().GetParams().Keys);

    [Fact]
    public void ShallowlyThereAreOnlySteps() => Assert.Equal(["steps"], Clusters().GetParams(deep: false).Keys);

    [Fact]
    public void SetsParametersOfSteps()
    {
        var model = Clusters().SetParams(("scaler__with_std", false), ("clusters__n_clusters", 5));
        Assert.False(model.Step<StandardScaler>("scaler").WithStd);
        Assert.Equal(5, model.Step<KMeans>("clusters").NClusters);
    }

    [Fact]
    public void ReplacesAStepAndSetsTheNewOne()
    {
        var replacement = new KMeans();
        var model = Clusters().SetParams(("clusters__n_clusters", 2), ("clusters", ParamValue.FromModel(replacement)));
        Assert.Same(replacement, model.Step<KMeans>("clusters"));
        Assert.Equal(2, replacement.NClusters);
    }

    [Fact]
    public void WhatIsLearntComesOnRequest()
    {
        var model = Clusters();
        model.Fit(Table.Load("iris").X);
        var fitted = model.GetParams(ParamKind.Fitted);
        Assert.Equal(150, fitted["scaler__n_samples_seen"].AsInt64());
        Assert.Equal(32, fitted["clusters__centers"].AsArray<double>().Length);
        Assert.False(fitted.ContainsKey("scaler"));
    }

    [Fact]
    public void AnUnknownStepListsTheSteps()
    {
        var error = Assert.Throws<ArgumentException>(() => Clusters().SetParams(("cluster__n_clusters", 5)));
        Assert.Contains("The parameters of Pipeline are: steps, scaler, clusters.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepNamedAsTheParameterOfStepsIsRefused() =>
        Refused.By("steps", () => new Pipeline(("steps", new StandardScaler())));

    static Pipeline Clusters() => new(("scaler", new StandardScaler()), ("clusters", new KMeans()));
}
