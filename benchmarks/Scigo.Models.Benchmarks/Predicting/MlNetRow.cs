using Microsoft.ML.Data;

namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>A row as ML.NET takes it.</summary>
sealed class MlNetRow
{
    [VectorType(BenchmarkData.Features)]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    public uint Class { get; set; }
}

/// <summary>What ML.NET predicts as a number.</summary>
sealed class MlNetScore
{
    public float Score { get; set; }
}

/// <summary>What ML.NET predicts as several.</summary>
sealed class MlNetScores
{
    public float[] Score { get; set; } = [];
}

/// <summary>What ML.NET transforms features to.</summary>
sealed class MlNetFeatures
{
    public float[] Features { get; set; } = [];
}
