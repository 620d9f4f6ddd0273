namespace Trial.MLNetStyle;

public class LinearPredictor
{
    protected readonly VBuffer<float> Weight;
    private float[]? _weightsDense;

    public float Bias { get; protected set; }

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
