using Scigo;

namespace Trial.MLNetStyle;

public static partial class FastForestTrainer
{
    public enum Bundling : byte
    {
        None = 0,
        AggregateLowPopulation = 1,
        Adjacent = 2,
    }

    [PersistableModel("trial.options")]
    public partial class Options : TrainerOptionsBase
    {
        public const int DefaultTrees = 100;

        [Hyperparameter(4)] public int NumberOfTrees = DefaultTrees;
        [Hyperparameter(5)] public int NumberOfLeaves = 20;
        [Hyperparameter(6)] public double FeatureFraction = 0.7;
        [Hyperparameter(7)] public int? NumberOfThreads = null;
        [Hyperparameter(8)] public Bundling Bundles = Bundling.None;
        [Hyperparameter(9)] public (double Low, double High) QuantileRange = (0.05, 0.95);
        [Hyperparameter(10)] public string[] CategoricalColumns = [];

        [NotPersisted] internal bool Verbose = false;
    }
}
