using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>LogisticRegression, which also stands for other linear models with logistic probabilities.</summary>
sealed class LogisticRegressionMapping : LinearClassifierMapping<LogisticRegression>
{
    protected override ScoreTransform TransformOf(LogisticRegression model) =>
        model.MultiClass == MultiClass.Multinomial || (model.MultiClass == MultiClass.Auto && model.NScores > 1)
            ? ScoreTransform.Softmax
            : ScoreTransform.Logistic;

    protected override LogisticRegression? WithTransform(ScoreTransform transform, int nScores) => (transform, nScores) switch
    {
        (ScoreTransform.Logistic, 1) or (ScoreTransform.Softmax, > 1) => new(),
        (ScoreTransform.Logistic, _) => new() { MultiClass = MultiClass.OneVsRest },
        (ScoreTransform.Softmax, _) => new() { MultiClass = MultiClass.Multinomial },
        _ => null,
    };
}

/// <summary>SGDClassifier.</summary>
sealed class SGDClassifierMapping : LinearClassifierMapping<SGDClassifier>
{
    protected override ScoreTransform TransformOf(SGDClassifier model) => model.Loss switch
    {
        SGDLoss.LogLoss => ScoreTransform.Logistic,
        SGDLoss.ModifiedHuber => ScoreTransform.ModifiedHuber,
        _ => ScoreTransform.None,
    };

    protected override SGDClassifier? WithTransform(ScoreTransform transform, int nScores) => transform switch
    {
        ScoreTransform.Logistic => new() { Loss = SGDLoss.LogLoss },
        ScoreTransform.ModifiedHuber => new() { Loss = SGDLoss.ModifiedHuber },
        ScoreTransform.None => new(),
        _ => null,
    };
}

/// <summary>PassiveAggressiveClassifier.</summary>
sealed class PassiveAggressiveClassifierMapping : LinearClassifierMapping<PassiveAggressiveClassifier>
{
    protected override ScoreTransform TransformOf(PassiveAggressiveClassifier model) => ScoreTransform.None;

    protected override PassiveAggressiveClassifier? WithTransform(ScoreTransform transform, int nScores) =>
        transform == ScoreTransform.None ? new() : null;
}
