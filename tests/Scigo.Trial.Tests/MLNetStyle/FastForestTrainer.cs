namespace Trial.MLNetStyle;

public static class FastForestTrainer
{
    public enum Bundling : byte
    {
        None = 0,
        AggregateLowPopulation = 1,
        Adjacent = 2,
    }

    public class Options : TrainerOptionsBase
    {
        public const int DefaultTrees = 100;

        public int NumberOfTrees = DefaultTrees;
        public int NumberOfLeaves = 20;
        public double FeatureFraction = 0.7;
        public int? NumberOfThreads = null;
        public Bundling Bundles = Bundling.None;
        public (double Low, double High) QuantileRange = (0.05, 0.95);
        public string[] CategoricalColumns = [];

        internal bool Verbose;
    }
}
