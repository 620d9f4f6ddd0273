using System.Runtime.ExceptionServices;

namespace Scigo.Models;

/// <summary>
/// Grows the trees of a forest, each from its own random numbers: how many grow at a time makes no difference to what they become.
/// </summary>
static class ForestGrower
{
    /// <summary>Grows the trees.</summary>
    /// <param name="model">What was chosen.</param>
    /// <param name="nSamples">The number of samples.</param>
    /// <param name="create">Makes a grower for weights, which it is to use, and a seed.</param>
    /// <returns>The trees, and of each, where asked for, whether it has seen each sample.</returns>
    internal static (Trees Trees, bool[][]? Seen) Grow(IForestHyperparameters model, int nSamples, Func<double[], ulong, ITreeGrower> create)
    {
        var drawn = Require(model, nSamples);
        var seeds = new RandomNumbers(model.RandomState);
        var plans = new (ulong Draws, ulong Grows)[model.NEstimators];
        foreach (ref var plan in plans.AsSpan())
            plan = (seeds.Next(), seeds.Next());

        var trees = new TreeBuilder[plans.Length];
        var seen = model.OobScore ? new bool[plans.Length][] : null;
        try
        {
            Parallel.For(0, plans.Length, new() { MaxDegreeOfParallelism = Jobs(model.NJobs) }, Grow);
        }
        catch (AggregateException exception)
        {
            // What happened, and not that it happened beside others.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
        return (TreeBuilder.Join(trees), seen);

        void Grow(int t)
        {
            var weights = Weights.Ones(nSamples);
            if (model.Bootstrap)
                Bootstrap.Draw(new(plans[t].Draws), drawn, weights);
            trees[t] = create(weights, plans[t].Grows).Grow();
            if (seen is not null)
                seen[t] = Array.ConvertAll(weights, static weight => weight > 0);
        }
    }

    // Returns the number of samples drawn for each tree.
    static int Require(IForestHyperparameters model, int nSamples)
    {
        RequireHyperparameter.AtLeast(1, model.NEstimators, nameof(model.NEstimators));
        if (model.NJobs is 0)
            throw new ArgumentException("Must be null, a number of threads, or below 0 for all processors.", nameof(model.NJobs));
        if (model.OobScore && !model.Bootstrap)
            throw new ArgumentException("Samples are left out only with Bootstrap.", nameof(model.OobScore));
        if (model.MaxSamples.IsNull)
            return nSamples;
        if (!model.Bootstrap)
            throw new ArgumentException("Samples are drawn only with Bootstrap.", nameof(model.MaxSamples));
        return Amount.OfDraws(model.MaxSamples, nSamples, nameof(model.MaxSamples));
    }

    static int Jobs(int? nJobs) => nJobs switch
    {
        null => 1,
        < 0 => Math.Max(1, Environment.ProcessorCount + 1 + nJobs.Value),
        var jobs => jobs.Value,
    };
}
