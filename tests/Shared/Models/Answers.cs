using Scigo.Models;

namespace Scigo.Tests.Shared;

/// <summary>All that a model answers for rows: what it predicts, what it is sure of, what it transforms them to.</summary>
static class Answers
{
    /// <summary>Returns the answers by name, each with a row for each row of x.</summary>
    internal static SortedDictionary<string, double[]> Of(object model, NDArray<double> x)
    {
        var answers = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        if (model is IPredictor { NOutputs: > 0 } predictor && Fit.Last(model) is IPredictor)
            answers["predict"] = Fill(x.Shape[0] * predictor.NOutputs, predictor.Predict, x);
        if (Fit.Last(model) is IProbabilities probabilities and not LinearClassifier { ScoreFunction: ScoreFunction.None })
            answers["predict_proba"] = Fill(x.Shape[0] * probabilities.Classes.Count, (rows, to) => Proba(model, rows, to), x);
        else if (Fit.Last(model) is IDecisionFunction scores && model is IDecisionFunction own)
            answers["decision_function"] = Fill(x.Shape[0] * scores.NScores, own.DecisionFunction, x);
        if (Fit.Last(model) is ITransformer && model is ITransformer transformer)
            answers["transform"] = Fill(x.Shape[0] * transformer.NFeaturesOut, transformer.Transform, x);
        return answers;
    }

    static void Proba(object model, ReadOnlySpan<double> rows, Span<double> destination)
    {
        if (model is Pipeline pipeline)
            pipeline.PredictProba(new NDArray<double>(rows.ToArray(), rows.Length / pipeline.NFeatures, pipeline.NFeatures)).Span.CopyTo(destination);
        else
            ((IProbabilities)model).PredictProba(rows, destination);
    }

    delegate void Answer(ReadOnlySpan<double> rows, Span<double> destination);

    static double[] Fill(int count, Answer answer, NDArray<double> x)
    {
        var values = new double[count];
        answer(x.Span, values);
        return values;
    }
}
