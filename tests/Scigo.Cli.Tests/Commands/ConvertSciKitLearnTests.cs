using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class ConvertSciKitLearnTests : Workspace
{
    [Fact]
    public void AModelBecomesScikitLearnsJsonAndComesBack()
    {
        var model = Line();
        ToolRun.Of("convert", Save(model, "in.json", new ModelMetadata { FeatureNames = ["a", "b"] }), At("model.sklearn.json")).Succeeds();
        Assert.Contains("\"coef_\":[", File.ReadAllText(At("model.sklearn.json")), StringComparison.Ordinal);
        ToolRun.Of("convert", At("model.sklearn.json"), At("out.scigo")).Succeeds();
        Assert.Equal(ModelBinary.Serialize(model), ModelBinary.Serialize(ModelFile.Load<LinearRegression>(At("out.scigo"))));
        Assert.Equal(["a", "b"], ModelFile.ReadMetadata(At("out.scigo"))!.FeatureNames!);
    }

    [Fact]
    public void ItIsWrittenByNameAndWithLines()
    {
        ToolRun.Of("convert", Save(Line(), "in.scigo"), At("model.json"), "--to", "scikit-learn", "--indent").Succeeds();
        Assert.Contains("\n    \"coef_\": [", File.ReadAllText(At("model.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void ItIsPredictedWithAndInspected()
    {
        ModelFile.Save(Line(), At("model.sklearn.json"));
        File.WriteAllText(At("rows.json"), "[[1, 2], [3, 0]]");
        ModelFile.Save(Line(), At("model.scigo"));
        var expected = ToolRun.Of("predict", At("model.scigo"), "--input", At("rows.json")).Succeeds();
        var found = ToolRun.Of("predict", At("model.sklearn.json"), "--input", At("rows.json")).Succeeds();
        Assert.Equal(expected.Output, found.Output);
        Assert.Contains("LinearRegression", ToolRun.Of("inspect", At("model.sklearn.json")).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatIsNotSupportedIsRefusedByName()
    {
        File.WriteAllText(At("svc.json"), """{"model_spec": {"name": "SVC", "library": "scikit-learn"}, "parameters": {}}""");
        var run = ToolRun.Of("convert", At("svc.json"), At("out.scigo"));
        Assert.NotEqual(0, run.Code);
        Assert.Contains("\"SVC\" is not supported; supported are ", run.Error, StringComparison.Ordinal);
    }
}
