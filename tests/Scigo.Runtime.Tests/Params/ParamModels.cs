namespace Scigo.Tests.Params;

[PersistableModel("params.ridge")]
public sealed partial class Ridge
{
    // Stores first, so that a test can tell whether what a throwing setter left is put back.
    [Hyperparameter(1)]
    public double Alpha
    {
        get;
        set
        {
            field = value;
            ArgumentOutOfRangeException.ThrowIfNegative(value);
        }
    } = 1;

    [Hyperparameter(2)] public string Solver { get; set; } = "auto";
    [Fitted(3)] public NDArray<double>? Coef { get; set; }
    [Member(4)] public int Version { get; set; } = 7;
}

[PersistableModel("params.options")]
public partial struct Options
{
    [Hyperparameter(1)] public int MaxIter { get; set; }
    [Hyperparameter(2)] public bool Verbose { get; set; }
}

[PersistableModel("params.search")]
public sealed partial class Search
{
    [Hyperparameter(1)] public object? Estimator { get; set; }
    [Hyperparameter(2)] public Options Options { get; set; }
    [Hyperparameter(3)] public int[]? Grid { get; set; }
    [Fitted(4, Name = "best_estimator_")] public Ridge? BestEstimator { get; set; }
    [Member(5)] public Ridge? Cache { get; set; }
    [Hyperparameter(6)] public List<string> Tags { get; set; } = null!;
    [Hyperparameter(7)] public double Tol { get; init; } = 0.5;
}

[PersistableModel("params.vote")]
public sealed partial class Vote : INamedModels
{
    [Hyperparameter(1)] public List<Voter> Voters { get; private set; } = [];

    public IEnumerable<KeyValuePair<string, object>> NamedModels => Voters.Select(v => KeyValuePair.Create(v.Name, v.Model));

    public void SetNamedModel(string name, object model)
    {
        if (model is Search)
            throw new ArgumentException("A search cannot vote.", nameof(model));
        Voters.Single(v => v.Name == name).Model = model;
    }
}

[PersistableModel("params.voter")]
public sealed partial class Voter
{
    [Member(1)] public string Name { get; set; } = "";
    [Member(2)] public object Model { get; set; } = new Ridge();
}
