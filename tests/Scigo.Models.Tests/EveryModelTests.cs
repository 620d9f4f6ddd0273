using System.Text;

namespace Scigo.Models.Tests;

/// <summary>What holds for every model, whatever it learns.</summary>
public class EveryModelTests
{
    public static TheoryData<string> Names => FittedModels.All;

    // Those that are compressed learn no more.
    public static TheoryData<string> LearningNames =>
        [.. FittedModels.Names.Where(static name => FittedModels.Get(name).Model is not ICompressedModel)];

    public static TheoryData<string> Types => [.. TypesOf(FittedModels.Names)];

    // Those that take NaN say in tests of their own what they refuse.
    public static TheoryData<string> LearningTypes =>
        [.. TypesOf(FittedModels.Names.Where(static name => FittedModels.Get(name).Model is not (ICompressedModel or IAllowsMissing)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void SpansAndArraysAnswerTheSame(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var spans = Answers.Of(model, x);
        foreach (var (answer, values) in ByArrays(model, x))
            Assert.Equal(values.ToArray(), spans[answer]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnswersOverSpansAllocateNothing(string name)
    {
        var (model, x) = FittedModels.Get(name);
        AssertAllocatesNothing(model, x.Memory);
        AssertAllocatesNothing(model, x.Memory[..x.Shape[1]]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoRowsHaveNoAnswers(string name)
    {
        var (model, x) = FittedModels.Get(name);
        if (Fit.Last(model) is IPredictor && model is IPredictor predictor)
            predictor.Predict([], []);
        if (Fit.Last(model) is ITransformer && model is ITransformer transformer)
            transformer.Transform([], []);
        Assert.NotEmpty(x.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void RowsThatDoNotFitAreRefused(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var row = x.Span[..x.Shape[1]].ToArray();
        var room = new double[1000];
        if (Fit.Last(model) is IPredictor && model is IPredictor predictor)
        {
            Refused.By("rows", () => predictor.Predict([.. row, 1], room));
            Refused.By("destination", () => predictor.Predict(row, new double[predictor.NOutputs - 1]));
        }
        if (Fit.Last(model) is ITransformer && model is ITransformer transformer)
        {
            Refused.By("rows", () => transformer.Transform([.. row, 1], room));
            Refused.By("destination", () => transformer.Transform(row, new double[transformer.NFeaturesOut - 1]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ManyThreadsGetTheSameAnswers(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var expected = Answers.Of(FittedModels.Get(name).Model, x);
        // The first answer is among them: what it keeps for later ones must not depend on who comes first.
        Parallel.For(0, 4, _ =>
        {
            foreach (var (answer, values) in Answers.Of(model, x))
                Assert.Equal(expected[answer], values);
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void BeforeFittingItSaysSo(string type)
    {
        var model = New(type);
        var x = new NDArray<double>(new double[6], 2, 3);
        if (model is IPredictor predictor)
        {
            Assert.Equal((0, 0), (predictor.NFeatures, predictor.NOutputs));
            AssertNotFitted(() => predictor.Predict(x.Span, new double[100]));
        }
        if (model is IClassifier classifier)
            AssertNotFitted(() => classifier.PredictNames(x));
        if (model is ITransformer transformer)
        {
            Assert.Equal((0, 0), (transformer.NFeatures, transformer.NFeaturesOut));
            AssertNotFitted(() => transformer.Transform(x));
        }
    }

    [Theory]
    [MemberData(nameof(LearningTypes))]
    public void SamplesThatCannotBeLearntFromAreRefusedByName(string type)
    {
        var model = New(type);
        if (model is IRegressor regressor)
            Refused.AsSamples(x => regressor.Fit(x, new(new double[3])));
        else if (model is IClassifier classifier)
            Refused.AsSamples(x => classifier.Fit(x, ["a", "b", "a"]));
        else if (model is IClusterer clusterer)
            Refused.AsSamples(clusterer.Fit);
        else
            Refused.AsSamples(((ITransformer)model).Fit);
    }

    [Theory]
    [MemberData(nameof(LearningNames))]
    public void WhatItKnewStaysWhenDataAreRefused(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var before = Answers.Of(model, x);
        var bad = new NDArray<double>((double[])[.. new double[2 * x.Shape[1] - 1], double.PositiveInfinity], 2, x.Shape[1]);
        if (model is IRegressor regressor)
            Refused.By("x", () => regressor.Fit(bad, new(new double[2])));
        else if (model is IClassifier classifier)
            Refused.By("x", () => classifier.Fit(bad, ["a", "b"]));
        else if (model is IClusterer clusterer)
            Refused.By("x", () => clusterer.Fit(bad));
        else if (model is ITransformer transformer and not (Pipeline or ColumnTransformer))
            Refused.By("x", () => transformer.Fit(bad));
        foreach (var (answer, values) in Answers.Of(model, x))
            Assert.Equal(before[answer], values);
    }

    static void AssertAllocatesNothing(object model, ReadOnlyMemory<double> rows)
    {
        var room = new double[rows.Length * 400];
        var labels = new int[rows.Length * 10];
        if (Fit.Last(model) is IPredictor && model is IPredictor { NOutputs: > 0 } predictor)
            Assert.Equal(0, Allocated.By(() => predictor.Predict(rows.Span, room)));
        if (model is IClassifier classifier)
            Assert.Equal(0, Allocated.By(() => classifier.Predict(rows.Span, labels)));
        if (model is IClusterer clusterer)
            Assert.Equal(0, Allocated.By(() => clusterer.Predict(rows.Span, labels)));
        if (model is IDecisionFunction scores)
            Assert.Equal(0, Allocated.By(() => scores.DecisionFunction(rows.Span, room)));
        if (model is IProbabilities probabilities && Answers.Of(model, new(rows, rows.Length / probabilities.NFeatures, probabilities.NFeatures)).ContainsKey("predict_proba"))
            Assert.Equal(0, Allocated.By(() => probabilities.PredictProba(rows.Span, room)));
        if (Fit.Last(model) is ITransformer && model is ITransformer transformer)
            Assert.Equal(0, Allocated.By(() => transformer.Transform(rows.Span, room)));
        if (model is KNeighborsClassifier neighbors)
            Assert.Equal(0, Allocated.By(() => neighbors.KNeighbors(rows.Span, room, labels)));
    }

    static IEnumerable<string> TypesOf(IEnumerable<string> names) =>
        names.Select(static name => FittedModels.Get(name).Model).Where(static m => m is not Pipeline).Select(static m => m.Codec.WireName).Distinct();

    static object New(string type) => ModelJson.Deserialize(
        Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{type}}", "format_version": "1.0"}, "parameters": { } }"""), Persistence.Format.Options);

    static void AssertNotFitted(Action action) =>
        Assert.Contains("not fitted", Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);

    static IEnumerable<(string, NDArray<double>)> ByArrays(object model, NDArray<double> x)
    {
        if (model is IRegressor regressor)
            yield return ("predict", regressor.Predict(x));
        if (model is IClassifier classifier)
            yield return ("predict", new(Array.ConvertAll(classifier.Predict(x).ToArray(), static label => (double)label)));
        if (model is IClusterer clusterer)
            yield return ("predict", new(Array.ConvertAll(clusterer.Predict(x).ToArray(), static label => (double)label)));
        if (model is IProbabilities probabilities && Answers.Of(model, x).ContainsKey("predict_proba"))
            yield return ("predict_proba", probabilities.PredictProba(x));
        if (model is ITransformer transformer and not Pipeline)
            yield return ("transform", transformer.Transform(x));
    }
}
