namespace Scigo.Models.Tests.Trees;

public class TreeValidationTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);
    static readonly NDArray<int> Labels = new(new[] { 0, 1, 2, 1, 0 });
    static readonly NDArray<double> Targets = new(new double[] { 3, 1, 2, 1, 0 });

    public static TheoryData<string> Classifiers => [.. new[] { "DecisionTree", "RandomForest", "GradientBoosting" }];

    static IClassifier Classifier(string name) => name switch
    {
        "DecisionTree" => new DecisionTreeClassifier(),
        "RandomForest" => new RandomForestClassifier { NEstimators = 5 },
        _ => new GradientBoostingClassifier { NEstimators = 5 },
    };

    static IRegressor Regressor(string name) => name switch
    {
        "DecisionTree" => new DecisionTreeRegressor(),
        "RandomForest" => new RandomForestRegressor { NEstimators = 5 },
        _ => new GradientBoostingRegressor { NEstimators = 5 },
    };

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void RefusesSamplesThatItCannotLearnFrom(string name)
    {
        Refused.AsSamples(x => Classifier(name).Fit(x, new NDArray<int>(new[] { 0, 1, 0 })));
        Refused.AsSamples(x => Classifier(name).Fit(x, ["a", "b", "a"]));
        Refused.AsSamples(x => Regressor(name).Fit(x, new double[] { 1, 2, 3 }));
        Refused.By("x", () => Classifier(name).Fit(Huge(), Labels));
        Refused.By("x", () => Regressor(name).Fit(Huge(), Targets));
    }

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void RefusesLabelsAndTargetsThatDoNotFit(string name)
    {
        Refused.By("y", () => Classifier(name).Fit(X, default(NDArray<int>)));
        Refused.By("y", () => Classifier(name).Fit(X, new NDArray<int>(new int[4])));
        Refused.By("y", () => Classifier(name).Fit(X, new NDArray<int>(new int[5], 5, 1)));
        Refused.By("y", () => Classifier(name).Fit(X, ["a", "b"]));
        Refused.By("y", () => Classifier(name).Fit(X, ["a", "b", null!, "a", "b"]));
        Refused.By("y", () => Regressor(name).Fit(X, new double[4]));
        Refused.By("y", () => Regressor(name).Fit(X, new double[] { 1, 2, double.NaN, 4, 5 }));
        Refused.By("y", () => Regressor(name).Fit(X, new double[] { 1, 2, 1e200, 4, 5 }));
    }

    [Fact]
    public void TreesLearnASingleClassAndBoostingDoesNot()
    {
        var single = new NDArray<int>(new[] { 7, 7, 7, 7, 7 });
        foreach (var name in new[] { "DecisionTree", "RandomForest" })
        {
            var model = Classifier(name);
            model.Fit(X, single);
            Assert.Equal(single, model.Predict(X));
            Assert.All(((IProbabilities)model).PredictProba(X).ToArray(), p => Assert.Equal(1, p));
        }
        Refused.By("y", () => Classifier("GradientBoosting").Fit(X, single));
    }

    [Fact]
    public void RefusesHyperparametersOutOfRange()
    {
        Refused.By("MaxDepth", () => new DecisionTreeClassifier { MaxDepth = 0 }.Fit(X, Labels));
        Refused.By("MaxLeafNodes", () => new DecisionTreeClassifier { MaxLeafNodes = 1 }.Fit(X, Labels));
        Refused.By("MinSamplesSplit", () => new DecisionTreeClassifier { MinSamplesSplit = 1 }.Fit(X, Labels));
        Refused.By("MinSamplesSplit", () => new DecisionTreeClassifier { MinSamplesSplit = "sqrt" }.Fit(X, Labels));
        Refused.By("MinSamplesLeaf", () => new DecisionTreeClassifier { MinSamplesLeaf = 0 }.Fit(X, Labels));
        Refused.By("MinSamplesLeaf", () => new DecisionTreeRegressor { MinSamplesLeaf = 1.5 }.Fit(X, Targets));
        Refused.By("MinWeightFractionLeaf", () => new DecisionTreeRegressor { MinWeightFractionLeaf = 0.6 }.Fit(X, Targets));
        Refused.By("MaxFeatures", () => new DecisionTreeClassifier { MaxFeatures = 0 }.Fit(X, Labels));
        Refused.By("MaxFeatures", () => new DecisionTreeClassifier { MaxFeatures = 0.0 }.Fit(X, Labels));
        Refused.By("MaxFeatures", () => new DecisionTreeClassifier { MaxFeatures = "auto" }.Fit(X, Labels));
        Refused.By("MinImpurityDecrease", () => new DecisionTreeClassifier { MinImpurityDecrease = -1 }.Fit(X, Labels));
        Refused.By("CcpAlpha", () => new DecisionTreeClassifier { CcpAlpha = double.NaN }.Fit(X, Labels));
        Refused.By("Criterion", () => new DecisionTreeClassifier { Criterion = (ClassificationCriterion)9 }.Fit(X, Labels));
        Refused.By("Criterion", () => new DecisionTreeRegressor { Criterion = (RegressionCriterion)9 }.Fit(X, Targets));
        Refused.By("y", () => new DecisionTreeRegressor { Criterion = RegressionCriterion.Poisson }.Fit(X, new double[] { 1, 2, -1, 1, 1 }));
        Refused.By("y", () => new DecisionTreeRegressor { Criterion = RegressionCriterion.Poisson }.Fit(X, new double[5]));
    }

    [Fact]
    public void RefusesHyperparametersOfForestsOutOfRange()
    {
        Refused.By("NEstimators", () => new RandomForestClassifier { NEstimators = 0 }.Fit(X, Labels));
        Refused.By("NJobs", () => new RandomForestClassifier { NJobs = 0 }.Fit(X, Labels));
        Refused.By("OobScore", () => new RandomForestClassifier { OobScore = true, Bootstrap = false }.Fit(X, Labels));
        Refused.By("MaxSamples", () => new RandomForestRegressor { MaxSamples = 3, Bootstrap = false }.Fit(X, Targets));
        Refused.By("MaxSamples", () => new RandomForestRegressor { MaxSamples = 6 }.Fit(X, Targets));
        Refused.By("MaxSamples", () => new RandomForestRegressor { MaxSamples = 1.1 }.Fit(X, Targets));
    }

    [Fact]
    public void RefusesHyperparametersOfBoostingOutOfRange()
    {
        Refused.By("LearningRate", () => new GradientBoostingClassifier { LearningRate = 0 }.Fit(X, Labels));
        Refused.By("NEstimators", () => new GradientBoostingClassifier { NEstimators = 0 }.Fit(X, Labels));
        Refused.By("Subsample", () => new GradientBoostingRegressor { Subsample = 1.01 }.Fit(X, Targets));
        Refused.By("ValidationFraction", () => new GradientBoostingRegressor { ValidationFraction = 1 }.Fit(X, Targets));
        Refused.By("NIterNoChange", () => new GradientBoostingRegressor { NIterNoChange = 0 }.Fit(X, Targets));
        Refused.By("Tol", () => new GradientBoostingRegressor { Tol = -1 }.Fit(X, Targets));
        Refused.By("Alpha", () => new GradientBoostingRegressor { Alpha = 1 }.Fit(X, Targets));
        Refused.By("Loss", () => new GradientBoostingRegressor { Loss = (RegressionLoss)9 }.Fit(X, Targets));
        Refused.By("Loss", () => new GradientBoostingClassifier { Loss = ClassificationLoss.Exponential }.Fit(X, Labels));
        Refused.By("Criterion", () => new GradientBoostingRegressor { Criterion = RegressionCriterion.Poisson }.Fit(X, Targets));
        Refused.By("y", () => new GradientBoostingRegressor().Fit(X, new NDArray<double>(new double[10], 5, 2)));
    }

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void RefusesRowsThatDoNotFit(string name)
    {
        var classifier = Classifier(name);
        classifier.Fit(X, Labels);
        var regressor = Regressor(name);
        regressor.Fit(X, Targets);
        Refused.AsRows((rows, destination) => classifier.Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => classifier.Predict(rows, new int[destination.Length]), 1);
        Refused.AsRows((rows, destination) => ((IProbabilities)classifier).PredictProba(rows, destination), 3);
        Refused.AsRows((rows, destination) => regressor.Predict(rows, destination), 1);
        if (classifier is IDecisionFunction scores)
            Refused.AsRows((rows, destination) => scores.DecisionFunction(rows, destination), 3);
        Refused.By("rows", () => regressor.Predict([1, -1e39, 2], new double[1]));
        var wide = new NDArray<double>(new double[4], 1, 4);
        Refused.By("x", () => classifier.Predict(wide));
        Refused.By("x", () => classifier.PredictNames(wide));
        Refused.By("x", () => ((IProbabilities)classifier).PredictProba(wide));
        Refused.By("x", () => regressor.Predict(wide));
    }

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void SaysThatItIsNotFitted(string name)
    {
        var (classifier, regressor) = (Classifier(name), Regressor(name));
        Assert.Contains("Fit", Assert.Throws<InvalidOperationException>(() => classifier.Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => classifier.Predict(X.Span, new int[5]));
        Assert.Throws<InvalidOperationException>(() => classifier.PredictNames(X));
        Assert.Throws<InvalidOperationException>(() => ((IProbabilities)classifier).PredictProba(X));
        Assert.Throws<InvalidOperationException>(() => regressor.Predict(X));
        Assert.Throws<InvalidOperationException>(() => regressor.Predict(X.Span, new double[5]));
        Assert.Equal((0, 0, 0, 0, 0), (classifier.NFeatures, classifier.NOutputs, classifier.Classes.Count, regressor.NFeatures, regressor.NOutputs));
    }

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void KeepsWhatItKnewWhenDataAreRefused(string name)
    {
        var model = Classifier(name);
        model.Fit(X, Labels);
        var before = ((IProbabilities)model).PredictProba(X);
        Refused.By("y", () => model.Fit(X, new NDArray<int>(new int[4])));
        Refused.By("x", () => model.Fit(Huge(), Labels));
        Assert.Equal(before, ((IProbabilities)model).PredictProba(X));
    }

    static NDArray<double> Huge() => new(X.ToArray().Select(v => v * 1e39).ToArray(), X.Shape);
}
