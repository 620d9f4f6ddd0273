using System.Collections.Frozen;

namespace Trial.Own;

public sealed class ModelCard
{
    public required string Title { get; init; }

    public required Version Version { get; init; }

    public Uri? Homepage { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyDictionary<string, double> Metrics { get; private set; } = new Dictionary<string, double>();

    public FrozenSet<DayOfWeek> RetrainedOn { get; init; } = FrozenSet<DayOfWeek>.Empty;

    public DateOnly? Expires { get; init; }

    public void Report(string metric, double value) => Metrics = new Dictionary<string, double>(Metrics) { [metric] = value };
}
