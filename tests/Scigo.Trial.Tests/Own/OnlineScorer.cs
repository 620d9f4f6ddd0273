using System.Collections.Concurrent;
using Scigo;

namespace Trial.Own;

[PersistableModel("trial.online_scorer")]
public sealed partial class OnlineScorer
{
    [NotPersisted] private readonly Lock gate = new();
    [NotPersisted] private readonly ConcurrentDictionary<long, double> cache = new();
    [NotPersisted] private readonly Lazy<double> scale;
    [Fitted(1)] private double[] weights;
    [Fitted(2)] private long version;

    private OnlineScorer() : this(0)
    {
    }

    public OnlineScorer(int features)
    {
        weights = new double[features];
        scale = new Lazy<double>(() => 1 / Math.Max(1, weights.Max()));
    }

    public event EventHandler? Updated;

    [Hyperparameter(3)] public double LearningRate { get; set; } = 0.1;

    [NotPersisted] public Action<string>? Log { get; set; }

    public double Scale => scale.Value;

    public long Version => Interlocked.Read(ref version);

    public double Score(long item, double[] features) => cache.GetOrAdd(item, _ => weights.Zip(features, (w, x) => w * x).Sum());

    public void Update(double[] features, double error)
    {
        lock (gate)
        {
            weights = [.. weights.Zip(features, (w, x) => w + LearningRate * error * x)];
            version++;
            cache.Clear();
        }
        Log?.Invoke($"version {version}");
        Updated?.Invoke(this, EventArgs.Empty);
    }
}
