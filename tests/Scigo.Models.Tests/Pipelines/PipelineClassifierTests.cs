namespace Scigo.Models.Tests.Pipelines;

public class PipelineClassifierTests
{
    static readonly NDArray<double> X = Table.Load("wine").Columns([0, 6, 12]);
    static readonly NDArray<int> Y = Table.Load("wine").Labels;
    static readonly string[] Names = [.. Y.ToArray().Select(label => "abc"[label].ToString())];

    [Fact]
    public void AClassifierAtTheEndSeesWhatTheStepsBeforeItMake()
    {
        var pipeline = Fitted();
        var classifier = new SGDClassifier { Loss = SGDLoss.LogLoss };
        var scaled = new StandardScaler().FitTransform(X);
        classifier.Fit(scaled, Names);

        Assert.Equal(classifier.PredictNames(scaled), pipeline.PredictNames(X));
        Assert.Equal(classifier.Predict(scaled).ToArray().Select(label => (double)label), pipeline.Predict(X).ToArray());
        Assert.Equal(classifier.DecisionFunction(scaled), pipeline.DecisionFunction(X));
        Assert.Equal(classifier.PredictProba(scaled), pipeline.PredictProba(X));
        Assert.Equal(["a", "b", "c"], pipeline.Classes);
        Assert.Equal((3, 1), (pipeline.NScores, pipeline.NOutputs));
    }

    [Fact]
    public void LearnsFromNumbersToo()
    {
        var pipeline = Unfitted();
        pipeline.Fit(X, Y);
        Assert.Equal(["0", "1", "2"], pipeline.Classes);
        Assert.Equal(Fitted().DecisionFunction(X), pipeline.DecisionFunction(X));
    }

    [Fact]
    public void PipelinesNest()
    {
        var nested = new Pipeline(("shift", new StandardScaler { WithStd = false }), ("learn", Unfitted()));
        nested.Fit(X, Names);
        var (scores, probabilities) = (new double[178 * 3], new double[178 * 3]);
        nested.DecisionFunction(X.Span, scores);
        nested.PredictProba(X.Span, probabilities);

        Assert.Equal(["a", "b", "c"], nested.Classes);
        Assert.Equal(nested.DecisionFunction(X).Span, scores);
        Assert.Equal(nested.PredictProba(X).Span, probabilities);
        Assert.Equal(Fitted().PredictNames(X), nested.PredictNames(X));
        Close.Equal(Fitted().PredictProba(X), nested.PredictProba(X), nothing: 1e-9);
    }

    [Fact]
    public void SpansAndArraysGiveTheSameOverManyBlocks()
    {
        var rows = Enumerable.Repeat(X.ToArray(), 10).SelectMany(v => v).ToArray();
        var many = new NDArray<double>(rows, rows.Length / 3, 3);
        var (model, scores, probabilities) = (Fitted(), new double[rows.Length], new double[rows.Length]);

        model.DecisionFunction(rows, scores);
        model.PredictProba(rows, probabilities);

        Assert.Equal(model.DecisionFunction(many).Span, scores);
        Assert.Equal(model.PredictProba(many).Span, probabilities);
    }

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var (model, destination) = (Fitted(), new double[178 * 3]);
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => model.DecisionFunction(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => model.PredictProba(X.Span, destination)));
    }

    [Fact]
    public void RefusesRowsAndLabelsThatDoNotFit()
    {
        var model = Fitted();
        Refused.AsRows((rows, destination) => model.DecisionFunction(rows, destination), 3);
        Refused.AsRows((rows, destination) => model.PredictProba(rows, destination), 3);
        Refused.By("x", () => model.PredictNames(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("y", () => model.Fit(X, ["a", "b"]));
        Refused.By("y", () => model.Fit(X, new NDArray<int>(new int[3])));
    }

    [Fact]
    public void SaysWhatTheLastStepCannotDo()
    {
        var clusters = new Pipeline(("scaler", new StandardScaler()), ("inner", new Pipeline(("clusters", new KMeans()))));
        Assert.Contains("'clusters', is no classifier", Refusal(() => clusters.PredictNames(X)), StringComparison.Ordinal);
        Assert.Contains("'clusters', does not score", Refusal(() => clusters.DecisionFunction(X)), StringComparison.Ordinal);
        Assert.Contains(
            "'clusters', does not score", Refusal(() => clusters.DecisionFunction(X.Span, new double[9])), StringComparison.Ordinal);
        Assert.Contains("'clusters', gives no prob", Refusal(() => clusters.PredictProba(X)), StringComparison.Ordinal);
        Assert.Contains("'clusters', gives no prob", Refusal(() => clusters.PredictProba(X.Span, new double[9])), StringComparison.Ordinal);
        Assert.Contains("no classifier", Refusal(() => clusters.Fit(X, Names)), StringComparison.Ordinal);
        Assert.Contains("learns from targets", Refusal(() => Unfitted().Fit(X)), StringComparison.Ordinal);
        Assert.Contains("no steps", Refusal(() => new Pipeline().PredictNames(X)), StringComparison.Ordinal);
        Assert.Contains("not fitted", Refusal(() => Unfitted().PredictNames(X)), StringComparison.Ordinal);
        Assert.Contains("not fitted", Refusal(() => Unfitted().DecisionFunction(X.Span, new double[1000])), StringComparison.Ordinal);
        Assert.Equal((0, 0), (clusters.Classes.Count, clusters.NScores));
    }

    static string Refusal(Action action) => Assert.Throws<InvalidOperationException>(action).Message;

    static Pipeline Unfitted() => new(("scaler", new StandardScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss }));

    static Pipeline Fitted()
    {
        var model = Unfitted();
        model.Fit(X, Names);
        return model;
    }
}
