using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// Linear classifiers: <c>LinearClassifier</c> in float32; <c>MatMul</c>, <c>Add</c> and <c>ArgMax</c> or <c>Greater</c> in float64.
/// Those without probabilities give scores.
/// </summary>
abstract class LinearClassifierMapping<T> : OnnxMapping<T>
    where T : LinearClassifier, IPersistableModel<T>
{
    /// <summary>Returns a model that makes probabilities like this, not fitted yet, or <c>null</c> when none does.</summary>
    protected abstract T? WithProbabilities(ScoreFunction transform, int nScores);

    protected sealed override void Finish(GraphBuilder graph, T model, string input)
    {
        var hasProbabilities = model.ScoreFunction != ScoreFunction.None;
        var labels = ClassLabels.Numbers(model.Classes);
        if (graph.Precision == OnnxPrecision.Float64)
            FinishStandard(graph, model, input, labels, hasProbabilities);
        else
            FinishClassic(graph, model, input, labels);
        graph.LabelOutput(OutputNames.Label, labels is null);
        if (hasProbabilities)
            graph.Output(OutputNames.Probabilities, model.NClasses);
        else
            graph.Output(OutputNames.Scores, model.NScores);
    }

    void FinishStandard(GraphBuilder graph, T model, string input, long[]? labels, bool hasProbabilities)
    {
        var product = graph.Add(
            "MatMul", [input, graph.Constant("coef", Matrices.Transpose(model.Coef.Span, model.NScores), model.NFeatures, model.NScores)]);
        string[] terms = [product, graph.Constant("intercept", model.Intercept.GetValueOrDefault().Span, model.NScores)];
        var scores = hasProbabilities ? graph.Add("Add", terms) : graph.AddNamed("Add", terms, OutputNames.Scores);
        var classes = labels is null ? graph.Constant("classes", model.Classes) : graph.Constant("classes", labels);
        graph.AddNamed("Gather", [classes, Position(graph, scores, model.NScores)], OutputNames.Label);
        if (hasProbabilities)
            Probabilities.Add(graph, scores, model.NScores, model.ScoreFunction);
    }

    // Of two classes the second when its score is positive.
    static string Position(GraphBuilder graph, string scores, int nScores)
    {
        if (nScores > 1)
            return graph.Add("ArgMax", [scores], Attributes.Of("axis", 1), Attributes.Of("keepdims", 0));
        var isSecond = graph.Add("Greater", [scores, graph.Constant("zero", [0.0])]);
        var position = graph.Add("Cast", [isSecond], Attributes.Of("to", (long)DataType.Int64));
        return graph.Add("Squeeze", [position, graph.Constant("axis", 1L)]);
    }

    void FinishClassic(GraphBuilder graph, T model, string input, long[]? labels)
    {
        switch (model.ScoreFunction, model.NScores)
        {
            case (ScoreFunction.Softmax, _):
                Classify("SOFTMAX", OutputNames.Probabilities);
                break;
            case (ScoreFunction.Logistic, 1):
                Classify("LOGISTIC", OutputNames.Probabilities);
                break;
            case (ScoreFunction.Logistic, _):
                graph.AddMl("Normalizer", [Classify("LOGISTIC", Between("Shares"))], [OutputNames.Probabilities], Attributes.Of("norm", "L1"));
                break;
            case (ScoreFunction.ModifiedHuber, 1):
                Probabilities.Add(graph, Second(Classify("NONE", Between("Both")), graph.Unique("Score")), 1, ScoreFunction.ModifiedHuber);
                break;
            case (ScoreFunction.ModifiedHuber, _):
                Probabilities.Add(graph, Classify("NONE", Between("Score")), model.NScores, ScoreFunction.ModifiedHuber);
                break;
            case (_, 1):
                Second(Classify("NONE", Between("Both")), OutputNames.Scores);
                break;
            default:
                Classify("NONE", OutputNames.Scores);
                break;
        }

        string Between(string name) => graph.Describe(graph.Unique(name), model.NClasses);

        string Classify(string transform, string scores)
        {
            var (coef, intercepts) = BothSides(model);
            graph.AddMl(
                "LinearClassifier", [input], [OutputNames.Label, scores],
                Attributes.Of("coefficients", Matrices.Floats(coef)),
                Attributes.Of("intercepts", Matrices.Floats(intercepts)),
                Attributes.Of("multi_class", 0L),
                Attributes.Of("post_transform", transform),
                labels is null ? Attributes.Of("classlabels_strings", model.Classes) : Attributes.Of("classlabels_ints", labels));
            return scores;
        }

        string Second(string scores, string output) =>
            graph.AddNamed("Gather", [scores, graph.Constant("second", 1L)], output, Attributes.Of("axis", 1));
    }

    // The operator wants a score for each of two classes.
    static (double[] Coef, double[] Intercepts) BothSides(T model)
    {
        var (coef, intercepts) = (model.Coef.ToArray(), model.Intercept.GetValueOrDefault().ToArray());
        return model.NScores > 1
            ? (coef, intercepts)
            : ([.. coef.Select(static c => -c), .. coef], [-intercepts[0], intercepts[0]]);
    }

    internal sealed override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "LinearClassifier", GraphReader.Ml) is { } classifier)
            return FindClassic(graph, classifier, ref value);
        // Where logarithms are summed, the product is a naive Bayes classifier's.
        if (LinearProduct.Find(graph, value) is not { } product || graph.Leads(product.Result, "ReduceLogSumExp")
            || Labels(graph, product.Result) is not { } classes)
            return null;
        value = product.Result;
        var transform = graph.Next(value, "Sigmoid", "") is not null ? ScoreFunction.Logistic
            : graph.Next(value, "Clip", "") is not null ? ScoreFunction.ModifiedHuber
            : HasSoftmax(graph, value) ? ScoreFunction.Softmax
            : ScoreFunction.None;
        return Make(graph, product.Coefficients, product.Intercepts, classes, transform);
    }

    T? FindClassic(GraphReader graph, NodeProto classifier, ref string value)
    {
        var labels = classifier.Ints("classlabels_ints") is { Length: > 0 } numbers ? ClassLabels.Names(numbers) : classifier.Texts("classlabels_strings");
        var coef = Matrices.Doubles(classifier.Floats("coefficients"));
        var intercepts = Matrices.Doubles(classifier.Floats("intercepts"));
        value = classifier.Output[^1];
        var transform = classifier.Text("post_transform", "NONE") switch
        {
            "LOGISTIC" => ScoreFunction.Logistic,
            "SOFTMAX" => ScoreFunction.Softmax,
            "NONE" when HasClip(graph, value) => ScoreFunction.ModifiedHuber,
            "NONE" => ScoreFunction.None,
            var other => throw graph.Refused($"a LinearClassifier with post_transform {other}, which is no {Name}"),
        };
        // Two rows for two classes are one score and its negative.
        if (labels.Length == 2 && intercepts.Length == 2 && coef.Length % 2 == 0 && coef.Length > 0)
        {
            var half = coef.Length / 2;
            if (!coef.AsSpan(0, half).SequenceEqual(Array.ConvertAll(coef[half..], static c => -c)) || intercepts[0] != -intercepts[1])
                throw graph.Refused($"a LinearClassifier whose two classes have scores of their own, which is no {Name}");
            (coef, intercepts) = (coef[half..], intercepts[1..]);
        }
        return Make(graph, coef, intercepts, labels, transform);
    }

    // Of the scores themselves, or of one score and its negative.
    static bool HasSoftmax(GraphReader graph, string scores) => graph.Next(scores, "Softmax", "") is not null
        || ((graph.Next(scores, "Concat", "") ?? (graph.Next(scores, "Neg", "") is { } negative ? graph.Next(negative.Output[0], "Concat", "") : null)) is { } both
            && graph.Next(both.Output[0], "Softmax", "") is not null);

    // Of all scores, or of the second.
    static bool HasClip(GraphReader graph, string scores) => graph.Next(scores, "Clip", "") is not null
        || (graph.NextColumns(scores, static c => c is [1]) is { } second && graph.Next(second.Output[0], "Clip", "") is not null);

    static string[]? Labels(GraphReader graph, string scores)
    {
        var position = graph.Next(scores, "ArgMax", "")?.Output[0];
        if (position is null && graph.Next(scores, "Greater", out var threshold) is { } isSecond && threshold is { Length: 1, Span: [0] }
            && graph.Next(isSecond.Output[0], "Cast", "") is { } cast)
            position = graph.Next(cast.Output[0], "Squeeze", "")?.Output[0];
        return position is not null && (graph.Next(position, "Gather", "") ?? graph.Next(position, "ArrayFeatureExtractor", GraphReader.Ml)) is { } gather
            ? graph.Labels(gather.Input[0])
            : null;
    }

    T? Make(GraphReader graph, double[] coef, double[] intercepts, string[] classes, ScoreFunction transform)
    {
        var scores = intercepts.Length;
        if (scores == 0 || coef.Length == 0 || coef.Length % scores != 0 || classes.Length != Math.Max(2, scores) || scores == 2)
            throw graph.Refused($"a linear classifier with {coef.Length} coefficients and {scores} scores for {classes.Length} classes");
        var model = WithProbabilities(transform, scores);
        model?.SetParams(
            ("coefficients", coef), ("intercept", intercepts), ("n_classes", classes.Length), ("classes", classes), ("n_features", coef.Length / scores));
        return model;
    }
}
