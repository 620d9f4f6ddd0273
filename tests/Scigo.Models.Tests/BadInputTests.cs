namespace Scigo.Models.Tests;

/// <summary>What every model refuses, by the name of the parameter, before it does anything: nothing is learnt and nothing written.</summary>
public class BadInputTests
{
    // Of samples x and targets y, which fit, what is wrong, and the parameter that says so.
    static readonly Dictionary<string, (string Parameter, Func<Samples, Samples?> Spoil)> Learnt = new()
    {
        ["no array"] = ("x", static s => s with { X = default }),
        ["samples of rank 1"] = ("x", static s => s with { X = new(s.X.Memory) }),
        ["samples of rank 3"] = ("x", static s => s with { X = new(s.X.Memory, s.X.Shape[0], s.X.Shape[1], 1) }),
        ["no samples"] = ("x", static s => s with { X = new(Array.Empty<double>(), 0, s.X.Shape[1]) }),
        ["no features"] = ("x", static s => s with { X = new(Array.Empty<double>(), s.X.Shape[0], 0) }),
        ["NaN in the samples"] = ("x", static s => s.AllowsMissing ? null : s with { X = With(s.X, double.NaN) }),
        ["an infinity in the samples"] = ("x", static s => s with { X = With(s.X, double.NegativeInfinity) }),
        ["fewer targets than samples"] = ("y", static s => s.Y is { } y ? s with { Y = y.Head(y.Shape[0] - 1) } : null),
        ["more targets than samples"] = ("y", static s => s.Y is null ? null : s with { X = s.X.Head(s.X.Shape[0] - 1) }),
        ["NaN in the targets"] = ("y", static s => s is { IsClasses: false, Y: { } y } ? s with { Y = With(y, double.NaN) } : null),
        ["an infinity in the targets"] = ("y", static s => s is { IsClasses: false, Y: { } y } ? s with { Y = With(y, double.PositiveInfinity) } : null),
        ["a label that is null"] = ("y", static s => s.IsClasses ? s with { Names = [.. s.Names![..^1], null!] } : null),
        ["one class"] = ("y", static s => s.IsClasses && !s.IsTree ? s with { Names = [.. s.Names!.Select(static _ => "one")] } : null),
    };

    // Of rows that fit, what is wrong.
    static readonly Dictionary<string, Func<NDArray<double>, NDArray<double>>> Asked = new()
    {
        ["a feature too many"] = static x => new(new double[x.Shape[1] + 1], 1, x.Shape[1] + 1),
        ["a feature too few"] = static x => new(new double[(x.Shape[1] - 1) * x.Shape[1] + 1], (x.Shape[1] - 1) * x.Shape[1] + 1, 1),
        ["NaN in the last row"] = static x => With(x, double.NaN),
        ["an infinity in the last row"] = static x => With(x, double.PositiveInfinity),
    };

    public static TheoryData<string, string> ToLearn => FittedModels.With(Learnt.Keys);

    public static TheoryData<string, string> ToAnswer => FittedModels.With(Asked.Keys);

    [Theory]
    [MemberData(nameof(ToLearn))]
    public void WhatCannotBeLearntFromIsRefusedByNameAndChangesNothing(string name, string fault)
    {
        var (model, x) = FittedModels.Get(name);
        // These learn nothing.
        if (model is ICompressedModel)
            return;
        var (parameter, spoil) = Learnt[fault];
        if (spoil(Samples.Of(model, x)) is not { } samples)
            return;
        var before = Answers.Of(model, x);

        Refused.By(parameter, () => samples.Teach(model));

        foreach (var (answer, values) in Answers.Of(model, x))
            Assert.Equal(before[answer], values);
    }

    [Theory]
    [MemberData(nameof(ToAnswer))]
    public void RowsThatDoNotFitAreRefusedByNameAndNothingIsWritten(string name, string fault)
    {
        var (model, x) = FittedModels.Get(name);
        if (model is IAllowsMissing { AllowsMissing: true } && fault.StartsWith("NaN", StringComparison.Ordinal))
            return;
        var bad = Asked[fault](x);
        var room = new double[Math.Max(bad.Length, x.Length) * 100];
        room.AsSpan().Fill(-7);
        var labels = new int[room.Length];
        labels.AsSpan().Fill(-7);
        var last = Fit.Last(model);

        if (last is IPredictor && model is IPredictor predictor)
            Refused.By("rows", () => predictor.Predict(bad.Span, room));
        if (last is ITransformer && model is ITransformer transformer)
        {
            Refused.By("rows", () => transformer.Transform(bad.Span, room));
            Refused.By("x", () => transformer.Transform(bad));
        }
        if (model is IRegressor regressor)
            Refused.By("x", () => regressor.Predict(bad));
        if (model is IClusterer clusterer)
        {
            Refused.By("x", () => clusterer.Predict(bad));
            Refused.By("rows", () => clusterer.Predict(bad.Span, labels));
        }
        if (model is IClassifier classifier)
        {
            Refused.By("x", () => classifier.Predict(bad));
            Refused.By("x", () => classifier.PredictNames(bad));
            Refused.By("rows", () => classifier.Predict(bad.Span, labels));
        }
        if (Answers.Of(model, x).ContainsKey("predict_proba") && model is IProbabilities probabilities)
        {
            Refused.By("x", () => probabilities.PredictProba(bad));
            Refused.By("rows", () => probabilities.PredictProba(bad.Span, room));
        }
        if (model is IDecisionFunction scores)
        {
            Refused.By("x", () => scores.DecisionFunction(bad));
            Refused.By("rows", () => scores.DecisionFunction(bad.Span, room));
        }

        Assert.DoesNotContain(room, static value => value != -7);
        Assert.DoesNotContain(labels, static value => value != -7);
    }

    // The whole last row: some columns can be of no interest to a model.
    static NDArray<double> With(NDArray<double> array, double bad)
    {
        var values = array.ToArray();
        values.AsSpan(values.Length - values.Length / array.Shape[0]).Fill(bad);
        return new(values, array.Shape);
    }

    /// <summary>What a model learns from.</summary>
    sealed record Samples(NDArray<double> X, NDArray<double>? Y, string[]? Names, bool IsClasses, bool IsTree, bool AllowsMissing)
    {
        internal static Samples Of(object model, NDArray<double> x)
        {
            var last = Fit.Last(model);
            var y = new NDArray<double>(Enumerable.Range(0, x.Shape[0]).Select(static i => (double)(i % 2)).ToArray());
            return new(
                x, last is IRegressor or IClassifier ? (NDArray<double>?)y : null, last is IClassifier ? [.. y.ToArray().Select(static v => v == 0 ? "a" : "b")] : null,
                last is IClassifier, last is not Classifier, model is IAllowsMissing { AllowsMissing: true });
        }

        internal void Teach(object model)
        {
            string[]? names = Names is null || Y!.Value.Shape[0] >= Names.Length ? Names : Names[..Y.Value.Shape[0]];
            switch (model)
            {
                case Pipeline pipeline when names is not null:
                    pipeline.Fit(X, names);
                    break;
                case Pipeline pipeline when Y is { } y:
                    pipeline.Fit(X, y);
                    break;
                case Pipeline pipeline:
                    pipeline.Fit(X);
                    break;
                case IRegressor regressor:
                    regressor.Fit(X, Y!.Value);
                    break;
                case IClassifier classifier:
                    classifier.Fit(X, names!);
                    break;
                case IClusterer clusterer:
                    clusterer.Fit(X);
                    break;
                default:
                    ((ITransformer)model).Fit(X);
                    break;
            }
        }
    }
}
