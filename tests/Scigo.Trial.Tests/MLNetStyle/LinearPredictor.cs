using Scigo;

namespace Trial.MLNetStyle;

[PersistableModel("trial.linear_predictor")]
public partial class LinearPredictor
{
    [Fitted(1)] protected readonly VBuffer<float> Weight;
    [NotPersisted] private float[]? _weightsDense;

    [Fitted(2)] public float Bias { get; protected set; }

    private LinearPredictor()
    {
    }

    public LinearPredictor(in VBuffer<float> weights, float bias)
    {
        Weight = weights;
        Bias = bias;
    }

    public float Score(ReadOnlySpan<float> features)
    {
        var weights = _weightsDense ??= [.. Enumerable.Range(0, Weight.Length).Select(i => Weight[i])];
        var score = Bias;
        for (var i = 0; i < weights.Length; i++)
            score += weights[i] * features[i];
        return score;
    }
}
