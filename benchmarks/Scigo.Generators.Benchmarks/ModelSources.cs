using System.Globalization;

namespace Scigo.Generators.Benchmarks;

/// <summary>Sources of models as a library has them: a file each, of ten kinds, with documentation and methods.</summary>
static class ModelSources
{
    public const int Count = 1000;

    /// <summary>The models, then a file that has nothing to do with them.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
        [.. Enumerable.Range(0, Count).Select(static i => (PathOf(i), Model(i))), ("Unrelated.cs", Unrelated)];

    public static string PathOf(int model) => $"Models/Model{model:D4}.cs";

    public const string Unrelated = """
        namespace Acme.Tools;

        public static class Unrelated
        {
            public static double Mean(double[] values)
            {
                var sum = 0.0;
                foreach (var value in values)
                    sum += value;
                return sum / values.Length;
            }
        }
        """;

    /// <summary>Returns a model of the kind that its number says; kinds that nest others nest those of the same ten.</summary>
    public static string Model(int i) => "using System;\nusing System.Collections.Generic;\nusing Scigo;\n\n" + Kinds[i % Kinds.Length]
        .Replace("$n", (i / Kinds.Length).ToString("D3", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    static readonly string[] Kinds =
    [
        """
        namespace Acme.Linear;

        /// <summary>Linear regression by least squares.</summary>
        [PersistableModel("acme.linear$n")]
        public sealed partial class Linear$n
        {
            /// <summary>Whether an intercept is fitted.</summary>
            [Hyperparameter(1)] public bool FitIntercept { get; set; } = true;
            [Hyperparameter(2)] public double Alpha { get; set; } = 1.0;
            [Hyperparameter(3)] public string Solver { get; set; } = "auto";
            [Hyperparameter(4)] public int? MaxIter { get; set; }
            [Fitted(5)] public NDArray<double> Coef { get; private set; }
            [Fitted(6)] public double Intercept { get; private set; }
            [Fitted(7)] public int NIter { get; private set; }

            public double Predict(double[] row)
            {
                var sum = Intercept;
                for (var i = 0; i < row.Length; i++)
                    sum += row[i] * Coef[i];
                return sum;
            }
        }
        """,
        """
        namespace Acme.Clustering;

        public enum Init$n { Random, PlusPlus }

        /// <summary>K-means clustering.</summary>
        [PersistableModel("acme.kmeans$n", Version = 2)]
        public sealed partial class KMeans$n
        {
            [Hyperparameter(1)] public int NClusters { get; set; } = 8;
            [Hyperparameter(2)] public Init$n Init { get; set; } = Init$n.PlusPlus;
            [Hyperparameter(3)] public double Tolerance { get; set; } = 1e-4;
            [Hyperparameter(4)] public ulong Seed { get; init; }
            [Fitted(5)] public NDArray<double> Centers { get; private set; }
            [Fitted(6, Rank = 1)] public NDArray<int> Labels { get; private set; }
            [Fitted(7)] public double Inertia { get; private set; }
            [Fitted(8)] public TimeSpan Elapsed { get; private set; }
            [NotPersisted] public int CacheSize { get; set; }

            void OnLoaded(int fromVersion) => CacheSize = fromVersion;
        }
        """,
        """
        namespace Acme.Trees;

        /// <summary>A node of a decision tree.</summary>
        [PersistableModel("acme.node$n")]
        public readonly partial record struct Node$n(
            [property: Member(1)] int Feature,
            [property: Member(2)] double Threshold,
            [property: Member(3)] int Left,
            [property: Member(4)] int Right,
            [property: Member(5)] double Value);
        """,
        """
        namespace Acme.Trees;

        /// <summary>A decision tree.</summary>
        [PersistableModel("acme.tree$n")]
        public sealed partial class Tree$n
        {
            [Hyperparameter(1)] public int MaxDepth { get; set; } = 10;
            [Hyperparameter(2)] public int MinSamplesSplit { get; set; } = 2;
            [Fitted(3)] public List<Node$n> Nodes { get; } = [];
            [Fitted(4)] public NDArray<double> Importances { get; private set; }
            [Fitted(5)] public Dictionary<string, List<int>> Features { get; init; } = [];
            [Fitted(6)] public string[] Names { get; private set; } = [];

            public double Predict(double[] row)
            {
                var at = 0;
                while (Nodes[at].Feature >= 0)
                    at = row[Nodes[at].Feature] < Nodes[at].Threshold ? Nodes[at].Left : Nodes[at].Right;
                return Nodes[at].Value;
            }
        }
        """,
        """
        namespace Acme.Trees;

        /// <summary>A forest of decision trees.</summary>
        [PersistableModel("acme.forest$n")]
        public sealed partial class Forest$n
        {
            [Hyperparameter(1)] public int NEstimators { get; set; } = 100;
            [Hyperparameter(2)] public double MaxSamples { get; set; } = 1.0;
            [Hyperparameter(3)] public DateTimeOffset? Created { get; set; }
            [Fitted(4)] public List<Tree$n> Trees { get; private set; } = [];
            [Fitted(5)] public Tree$n? Best { get; private set; }
            [Fitted(6)] public Dictionary<int, double> Scores { get; private set; } = [];
            [Fitted(7)] public float[] OutOfBag { get; private set; } = [];
        }
        """,
        """
        namespace Acme.Preprocessing;

        public abstract class ScalerBase$n
        {
            [Hyperparameter(1)] public bool Copy { get; set; } = true;
            [Fitted(2)] public int NFeatures { get; protected set; }
            [Fitted(3)] long samples;
            public long Samples => samples;
        }

        /// <summary>Scales features to mean 0 and variance 1.</summary>
        [PersistableModel("acme.scaler$n")]
        public sealed partial class Scaler$n : ScalerBase$n
        {
            [Hyperparameter(4)] public bool WithMean { get; set; } = true;
            [Hyperparameter(5)] public bool WithStd { get; set; } = true;
            [Fitted(6)] public double[] Mean { get; private set; } = [];
            [Fitted(7)] public double[] Scale { get; private set; } = [];
            [Fitted(8, AllowNonFinite = true)] public NDArray<double>? Variance { get; private set; }
        }
        """,
        """
        namespace Acme.Pipelines;

        /// <summary>A named step of a pipeline.</summary>
        [PersistableModel("acme.step$n")]
        public sealed partial record Step$n(
            [property: Member(1)] string Name,
            [property: Member(2)] object Estimator,
            [property: Member(3)] Guid Id,
            [property: Member(4)] Version? Since = null);
        """,
        """
        namespace Acme.Pipelines;

        /// <summary>Steps one after the other.</summary>
        [PersistableModel("acme.pipeline$n")]
        public sealed partial class Pipeline$n
        {
            [Hyperparameter(1)] public required List<Step$n> Steps { get; init; }
            [Hyperparameter(2)] public Uri? Source { get; init; }
            [Hyperparameter(3)] public Dictionary<string, string> Tags { get; init; } = [];
            [Fitted(4)] public HashSet<string> Seen { get; private set; } = [];
            [Fitted(5)] public (int Rows, int Columns) Shape { get; private set; }
            [Fitted(6)] public DateOnly? Trained { get; private set; }
        }
        """,
        """
        namespace Acme.Bayes;

        /// <summary>Gaussian naive Bayes.</summary>
        [PersistableModel("acme.bayes$n")]
        public partial class Bayes$n(double smoothing, int nFeatures)
        {
            [Hyperparameter(1)] public double Smoothing { get; } = smoothing;
            [Hyperparameter(2)] public int NFeatures { get; } = nFeatures;
            [Fitted(3)] public NDArray<double> Priors { get; set; }
            [Fitted(4)] public NDArray<double> Theta { get; set; }
            [Fitted(5)] public NDArray<double> Variances { get; set; }
            [Fitted(6)] public List<string> Classes { get; init; } = [];
            [Fitted(7)] public byte[] Digest { get; private set; } = [];
        }
        """,
        """
        namespace Acme.Networks;

        /// <summary>A layer of a network.</summary>
        [PersistableModel("acme.layer$n")]
        public sealed partial class Layer$n
        {
            [Hyperparameter(1)] public string Activation { get; set; } = "relu";
            [Hyperparameter(2)] public float Dropout { get; set; }
            [Fitted(3)] public NDArray<float> Weights { get; set; }
            [Fitted(4)] public NDArray<float> Biases { get; set; }
            [Fitted(5)] public NDArray<Half>? Compressed { get; set; }
            [Fitted(6)] public Layer$n? Next { get; set; }
        }
        """,
    ];
}
