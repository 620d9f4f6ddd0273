using System.Globalization;
using System.Xml.Linq;
using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class PlotTests : Workspace
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    string Fitted(params string[] args)
    {
        ToolRun.Of(["fit", .. args, "--output", At("m.scigo")]).Succeeds();
        return At("m.scigo");
    }

    XElement Plot(params string[] args)
    {
        var run = ToolRun.Of(["plot", At("m.scigo"), "--output", At("m.svg"), .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(At("m.svg") + ": ", run.Output, StringComparison.Ordinal);
        return XDocument.Load(At("m.svg")).Root!;
    }

    static string[] Texts(XElement svg) => [.. svg.Descendants(Svg + "text").Select(static t => t.Value)];

    static int Count(XElement svg, string element, string style) => svg.Descendants(Svg + element).Count(e => (string?)e.Attribute("class") == style);

    [Fact]
    public void ALinearModelIsBarsOfItsCoefficientsByTheFeaturesNames()
    {
        Fitted("LinearRegression", "--input", Data.PathOf("diabetes"), "--target", "target");
        var svg = Plot();
        var coefficients = ModelFile.Load<LinearRegression>(At("m.scigo")).Coef.ToArray();
        Assert.Equal(coefficients.Count(static c => c > 0), Count(svg, "rect", "plus"));
        Assert.Equal(coefficients.Count(static c => c < 0), Count(svg, "rect", "minus"));
        Assert.Empty(Data.FeatureNames("diabetes").Except(Texts(svg)));
        // As long as they are large.
        var longest = svg.Descendants(Svg + "rect").Where(static r => (string?)r.Attribute("class") is "plus" or "minus")
            .Select(static r => double.Parse(r.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToArray();
        var sorted = coefficients.Select(Math.Abs).OrderDescending().ToArray();
        Assert.Equal(sorted[1] / sorted[0], longest[1] / longest[0], 3);
    }

    [Fact]
    public void WithRowsAndTargetsAClassifierHasItsConfusionMatrix()
    {
        Fitted("StandardScaler", "LogisticRegression", "--input", Data.PathOf("iris"), "--target", "target");
        var texts = Texts(Plot("--data", Data.PathOf("iris"), "--target", "target"));
        Assert.Contains("accuracy 0.9733 on 150 rows", texts);
        // 50 of each class: those on the diagonal, and those that are taken for another.
        var (x, _) = Data.Load("iris");
        var predicted = ModelFile.Load<Pipeline>(At("m.scigo")).PredictNames(x);
        var right = predicted.Select(static (name, i) => name == (i / 50).ToString(CultureInfo.InvariantCulture)).Chunk(50).Select(static c => c.Count(static r => r));
        Assert.Empty(right.Select(static r => r.ToString(CultureInfo.InvariantCulture)).Except(texts));
        Assert.Contains("Coefficients of 2", texts);
    }

    [Fact]
    public void WithRowsAndTargetsARegressionHasAPointForEach()
    {
        Fitted("RandomForestRegressor", "--input", Data.PathOf("diabetes"), "--target", "target", "--param", "n_estimators=3");
        var svg = Plot("--data", Data.PathOf("diabetes"), "--target", "target");
        Assert.Equal(442, Count(svg, "circle", "k0"));
    }

    [Fact]
    public void ClustersAreTheirCentresAndTheRowsAroundThem()
    {
        Fitted("KMeans", "--input", Data.PathOf("iris"), "--ignore", "target", "--param", "n_clusters=3");
        Assert.Equal(3, Count(Plot(), "circle", "ring"));
        var rows = Write("rows.csv", string.Join('\n', File.ReadLines(Data.PathOf("iris")).Select(static line => line[..line.LastIndexOf(',')])));
        var svg = Plot("--data", rows);
        var labels = ModelFile.Load<KMeans>(At("m.scigo")).Predict(Data.Load("iris").X).ToArray();
        for (var cluster = 0; cluster < 3; cluster++)
            Assert.Equal(labels.Count(label => label == cluster) + 1, Count(svg, "circle", $"k{cluster}"));
    }

    [Fact]
    public void ATreeIsItsQuestionsDownToADepth()
    {
        Fitted("DecisionTreeClassifier", "--input", Data.PathOf("iris"), "--target", "target");
        var tree = ModelFile.Load<DecisionTreeClassifier>(At("m.scigo")).Tree!;
        var texts = Texts(Plot("--depth", "1"));
        Assert.Equal(["yes", "no"], texts.Where(static t => t is "yes" or "no"));
        Assert.Contains(texts, text => text.StartsWith(Data.FeatureNames("iris")[tree.Feature[0]] + " ≤ ", StringComparison.Ordinal));
        Assert.Contains("Importances of the features", texts);
        Assert.Equal(tree.NNodes - 1, Texts(Plot("--depth", "8")).Count(static t => t is "yes" or "no"));
    }

    [Theory]
    [InlineData("PCA", "Explained variance")]
    [InlineData("StandardScaler", "Means")]
    [InlineData("GaussianNB", "Means of the features")]
    [InlineData("MultinomialNB", "Logarithms of the features' probabilities")]
    [InlineData("RandomForestClassifier", "The first of 100 trees")]
    [InlineData("GradientBoostingClassifier", "The first of 300 trees")]
    [InlineData("MiniBatchKMeans", "Centres")]
    [InlineData("SGDClassifier", "Coefficients of 1")]
    public void OtherModelsAreShownToo(string type, string title)
    {
        string[] target = type is "PCA" or "StandardScaler" or "MiniBatchKMeans" ? ["--ignore", "target"] : ["--target", "target"];
        Fitted([type, "--input", Data.PathOf("iris"), .. target]);
        Assert.Contains(title, Texts(Plot()));
    }

    [Fact]
    public void SmallFormsAreShownLikeTheirOriginals()
    {
        Fitted("LogisticRegression", "--input", Data.PathOf("breast_cancer"), "--target", "target");
        ToolRun.Of("quantize", At("m.scigo"), At("m.scigo")).Succeeds();
        Assert.Contains("the 20 largest of 30", Texts(Plot()));
    }

    [Fact]
    public void NamesAreTextsWhateverTheyHold()
    {
        Fitted("LinearRegression", "--input", Write("rows.csv", "\"<b>&\"\"x\"\"\",y\n0,1\n1,3\n2,4\n"), "--target", "y");
        Assert.Contains("<b>&\"x\"", Texts(Plot()));
    }

    [Fact]
    public void FeaturesThatHardlyVaryAreShown()
    {
        var rows = Write("rows.csv", "a,b\n" + string.Concat(Enumerable.Range(0, 9).Select(static i => FormattableString.Invariant($"{(i == 8 ? 1e16 + 2 : 1e16):R},{i}\n"))));
        Fitted("KMeans", "--input", rows, "--param", "n_clusters=2");
        Assert.Equal(2, Count(Plot("--data", rows), "circle", "ring"));
    }

    [Fact]
    public void ThePictureGoesToAPipeAndIsTheSameEachTime()
    {
        Fitted("KMeans", "--input", Data.PathOf("iris"), "--ignore", "target");
        var first = ToolRun.Of("plot", At("m.scigo"), "-o", "-").Succeeds();
        Assert.Equal(first.Bytes, ToolRun.Of("plot", At("m.scigo"), "-o", "-").Succeeds().Bytes);
        Assert.Equal("svg", XDocument.Parse(first.Output).Root!.Name.LocalName);
    }

    [Fact]
    public void WhatHasNoPictureIsNamed()
    {
        Fitted("Normalizer", "--input", Data.PathOf("iris"), "--ignore", "target");
        ToolRun.Of("plot", At("m.scigo"), "-o", At("m.svg")).FailsWith("there is no picture of a Normalizer.");
        Fitted("KNeighborsClassifier", "--input", Data.PathOf("iris"), "--target", "target");
        ToolRun.Of("plot", At("m.scigo"), "-o", At("m.svg"))
            .FailsWith("there is no picture of a KNeighborsClassifier itself: give --data and --target to see its predictions.");
        Assert.Contains("accuracy", Texts(Plot("--data", Data.PathOf("iris"), "--target", "target"))[3], StringComparison.Ordinal);
    }

    [Fact]
    public void BadLinesAreRefused()
    {
        Fitted("KMeans", "--input", Data.PathOf("iris"), "--ignore", "target");
        Assert.Equal(2, ToolRun.Of("plot", At("m.scigo"), "--target", "y").Code);
        Assert.Equal(2, ToolRun.Of("plot", At("m.scigo"), "--depth", "0").Code);
        ToolRun.Of("plot", At("m.scigo"), "-o", At("m.svg"), "--data", Data.PathOf("iris"), "--target", "price").FailsWith(
            $"{Data.PathOf("iris")}: there is no column 'price', there are {string.Join(", ", Data.FeatureNames("iris"))}, target.");
        var unfitted = Save(new PCA(), "pca.scigo");
        ToolRun.Of("plot", unfitted, "-o", At("m.svg")).FailsWith($"{unfitted}: the model is not fitted, or what it has learnt does not fit together.");
        Assert.False(File.Exists(At("m.svg")));
    }
}
