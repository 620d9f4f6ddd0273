using Scigo;

namespace Trial.MLNetStyle;

[PersistableModel("trial.normalizer")]
public partial class Normalizer
{
    public enum NormalizationMode
    {
        MinMax = 0,
        MeanVariance = 1,
        LogMeanVariance = 2,
    }

    [Hyperparameter(1)] readonly NormalizationMode _mode;
    [Fitted(4)] float[] _scale = [];
    [Fitted(5)] float[]? _offset;

    public Normalizer(NormalizationMode mode, bool? fixZero = null, long maximumExampleCount = 1_000_000_000)
    {
        _mode = mode;
        FixZero = fixZero;
        MaximumExampleCount = maximumExampleCount;
    }

    public NormalizationMode Mode => _mode;

    [Hyperparameter(2)] public bool? FixZero { get; }

    [Hyperparameter(3)] public long MaximumExampleCount { get; }

    public Normalizer Fit(float[][] rows)
    {
        var columns = Enumerable.Range(0, rows[0].Length).ToArray();
        var low = FixZero == true ? null : columns.Select(j => rows.Min(row => row[j])).ToArray();
        _scale = [.. columns.Select(j => 1 / (rows.Max(row => row[j]) - (low?[j] ?? 0)))];
        _offset = low;
        return this;
    }

    public float[] Transform(float[] row) => [.. row.Select((value, j) => (value - (_offset?[j] ?? 0)) * _scale[j])];
}
