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
    ];
}
