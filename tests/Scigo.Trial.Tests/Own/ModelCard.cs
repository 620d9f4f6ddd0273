using System.Collections.Frozen;
using Scigo;

namespace Trial.Own;

[PersistableModel("trial.model_card")]
public sealed partial class ModelCard
{
    [Member(1)] public required string Title { get; init; }

    [Member(2)] public required Version Version { get; init; }

    [Member(3)] public Uri? Homepage { get; init; }

    [Member(4)] public IReadOnlyList<string> Authors { get; init; } = [];

    [Member(5)] public IReadOnlyDictionary<string, double> Metrics { get; private set; } = new Dictionary<string, double>();

    [Member(6)] public FrozenSet<DayOfWeek> RetrainedOn { get; init; } = FrozenSet<DayOfWeek>.Empty;

    [Member(7)] public DateOnly? Expires { get; init; }

    public void Report(string metric, double value) => Metrics = new Dictionary<string, double>(Metrics) { [metric] = value };
}
