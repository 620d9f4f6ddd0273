using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>LogisticRegression, which also stands for other linear models with logistic probabilities.</summary>
sealed class LogisticRegressionMapping : LinearClassifierMapping<LogisticRegression>
{
    protected override LogisticRegression? WithProbabilities(ScoreFunction transform, int nScores) => (transform, nScores) switch
    {
        (ScoreFunction.Logistic, 1) or (ScoreFunction.Softmax, > 1) => new(),
        (ScoreFunction.Logistic, _) => new() { MultiClass = MultiClass.OneVsRest },
        (ScoreFunction.Softmax, _) => new() { MultiClass = MultiClass.Multinomial },
        _ => null,
    };
}

/// <summary>SGDClassifier.</summary>
sealed class SGDClassifierMapping : LinearClassifierMapping<SGDClassifier>
{
    protected override SGDClassifier? WithProbabilities(ScoreFunction transform, int nScores) => transform switch
    {
        ScoreFunction.Logistic => new() { Loss = SGDLoss.LogLoss },
        ScoreFunction.ModifiedHuber => new() { Loss = SGDLoss.ModifiedHuber },
        ScoreFunction.None => new(),
        _ => null,
    };
}

/// <summary>PassiveAggressiveClassifier.</summary>
sealed class PassiveAggressiveClassifierMapping : LinearClassifierMapping<PassiveAggressiveClassifier>
{
    protected override PassiveAggressiveClassifier? WithProbabilities(ScoreFunction transform, int nScores) =>
        transform == ScoreFunction.None ? new() : null;
}
