using Scigo.Benchmarks.Contenders;

namespace Scigo.Benchmarks.Payloads;

/// <summary>All payloads, the cheap ones first: later ones find code warm.</summary>
static class PayloadList
{
    internal static readonly Payload[] All =
    [
        new Payload<LinearModel>(
            "S",
            "linear model of 10 doubles, an intercept, counts, a name and 3 metrics",
            LinearModel.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            LinearModelContenders.In),
        new Payload<StepPipeline>(
            "P",
            "pipeline of 3 polymorphic steps: 30 + 30, 30 x 10 and 10 doubles",
            StepPipeline.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            StepPipelineContenders.In),
        new Payload<MetricTable>(
            "D",
            "dictionary of 300 metrics",
            MetricTable.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            MetricTableContenders.In),
        new Payload<ModelList>(
            "T",
            "list of 1,000 small models",
            ModelList.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            ModelListContenders.In),
        new Payload<ForestColumns>(
            "F-columns",
            "forest of 100 trees x 999 nodes {feature, threshold, left, right, value}, as columns",
            ForestColumns.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            ForestColumnsContenders.In),
        new Payload<ForestStructs>(
            "F-structs",
            "the same forest as arrays of structs",
            ForestStructs.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            ForestStructsContenders.In),
        new Payload<Weights>(
            "M",
            "10,000 doubles",
            static numbers => Weights.Create(numbers, 10_000),
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            WeightsContenders.In),
        new Payload<Matrix>(
            "X",
            "double[1000, 1000]",
            Matrix.Create,
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            MatrixContenders.In),
        new Payload<Weights>(
            "L",
            "4,000,000 doubles",
            static numbers => Weights.Create(numbers, 4_000_000),
            static model => model.Clone(),
            static (a, b) => a.Same(b),
            WeightsContenders.In),
    ];
}
