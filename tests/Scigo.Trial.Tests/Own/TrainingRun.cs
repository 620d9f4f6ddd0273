namespace Trial.Own;

public record TrainingRun(string Name, DateTimeOffset StartedAt, TimeSpan Duration, Guid Id)
{
    public List<(int Epoch, double Loss)> Losses { get; init; } = [];

    public SortedDictionary<string, decimal> Costs { get; } = [];

    public double FinalLoss => Losses is [.., var last] ? last.Loss : double.NaN;
}
