using Scigo;

namespace Trial.Own;

[PersistableModel("trial.training_run")]
public partial record TrainingRun([property: Member(1)] string Name, [property: Member(2)] DateTimeOffset StartedAt, [property: Member(3)] TimeSpan Duration, [property: Member(4)] Guid Id)
{
    [Member(5)] public List<(int Epoch, double Loss)> Losses { get; init; } = [];

    [Member(6)] public SortedDictionary<string, decimal> Costs { get; } = [];

    public double FinalLoss => Losses is [.., var last] ? last.Loss : double.NaN;
}
