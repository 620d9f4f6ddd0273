namespace Scigo.Interop.Onnx.Mappings;

/// <summary>How a linear classifier makes probabilities of its scores.</summary>
enum ScoreTransform
{
    /// <summary>It does not: scores are what it answers.</summary>
    None,

    /// <summary>The logistic function of each, of several classes divided by their sum.</summary>
    Logistic,

    /// <summary>The softmax; a single score stands for its negative as well.</summary>
    Softmax,

    /// <summary>Each cut off at −1 and 1 and mapped to 0 … 1, of several classes divided by their sum.</summary>
    ModifiedHuber,
}
