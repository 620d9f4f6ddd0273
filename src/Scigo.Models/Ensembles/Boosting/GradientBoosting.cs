namespace Scigo.Models;

/// <summary>Adds trees, stage after stage, that each lower what is left of the loss.</summary>
sealed class GradientBoosting
{
    readonly IBoostingHyperparameters model;
    readonly BoostingLoss loss;
    readonly FeatureColumns columns;
    readonly double[] y;
    readonly double[] scores;
    readonly double[] gradient;
    readonly double[] weights;
    readonly double[] noSamples;
    readonly bool[] held;
    readonly RandomNumbers random;
    readonly ITreeGrower grower;
    readonly List<TreeBuilder> trees = [];
    readonly List<double> losses = [];

    GradientBoosting(IBoostingHyperparameters model, BoostingLoss loss, NDArray<double> x, double[] y, bool stratify)
    {
        (this.model, this.loss, this.y) = (model, loss, y);
        columns = new(x);
        random = new(model.RandomState);
        held = model.NIterNoChange is null ? new bool[y.Length] : HeldOut.Draw(random, y, model.ValidationFraction, stratify);
        var learnt = y.Length - held.Count(static h => h);
        (scores, gradient, weights) = (new double[y.Length * loss.NScores], new double[y.Length], new double[y.Length]);
        noSamples = Array.ConvertAll(held, static h => h ? 1.0 : 0);
        grower = TreeGrowers.Of(model.Criterion, columns, gradient, weights, model.Settings(learnt, columns.NFeatures), random.Next());
        Start = loss.Start([.. y.Where((_, i) => !held[i])]);
    }

    /// <summary>The scores before the first stage.</summary>
    double[] Start { get; }

    /// <summary>Boosts.</summary>
    /// <param name="model">What was chosen, and is within its ranges.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="x">The samples.</param>
    /// <param name="y">Their targets, or the positions of their classes.</param>
    /// <param name="stratify">Whether samples held out are to have the classes of all.</param>
    /// <exception cref="ArithmeticException">A score exceeds the range of a double.</exception>
    internal static BoostedTrees Fit(IBoostingHyperparameters model, BoostingLoss loss, NDArray<double> x, double[] y, bool stratify)
    {
        var boosting = new GradientBoosting(model, loss, x, y, stratify);
        boosting.Run();
        return new(TreeBuilder.Join(boosting.trees), boosting.Start, [.. boosting.losses]);
    }

    void Run()
    {
        for (var i = 0; i < scores.Length; i++)
            scores[i] = Start[i % Start.Length];
        var stopping = model.NIterNoChange is { } patience ? new EarlyStopping(patience, model.Tol) : null;
        for (var stage = 0; stage < model.NEstimators; stage++)
        {
            Draw();
            AddStage();
            losses.Add(loss.Mean(y, scores, weights));
            if (stopping is not null && stopping.IsReached(loss.Mean(y, scores, noSamples)))
                break;
        }
    }

    // The samples of a stage: all that are not held out, or some of them.
    void Draw()
    {
        var learnt = held.Count(static h => !h);
        var wanted = model.Subsample < 1 ? Math.Max(1, (int)(model.Subsample * learnt)) : learnt;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = 0;
            if (held[i])
                continue;
            // As many as wanted, each as likely.
            if (wanted == learnt || random.NextInt32(learnt) < wanted)
            {
                weights[i] = 1;
                wanted--;
            }
            learnt--;
        }
    }

    void AddStage()
    {
        // All trees of a stage learn from the scores before it.
        var before = loss.NScores == 1 ? scores : (double[])scores.Clone();
        loss.BeginStage(before);
        for (var score = 0; score < loss.NScores; score++)
        {
            loss.Gradient(y, before, weights, score, gradient);
            var tree = grower.Grow();
            var leaves = LeafSamples.Of(tree, columns);
            leaves.Replace(tree, inLeaf => loss.Leaf(inLeaf, y, gradient, before), weights);
            for (var i = 0; i < y.Length; i++)
            {
                ref var own = ref scores[i * loss.NScores + score];
                own += model.LearningRate * tree.Value[leaves.LeafOf(i)];
                if (!double.IsFinite(own))
                    throw new ArithmeticException("A score exceeds the range of a double: scale y, or take a smaller LearningRate.");
            }
            trees.Add(tree);
        }
    }
}

/// <summary>What boosting makes.</summary>
/// <param name="Trees">The trees, stage after stage.</param>
/// <param name="Start">The scores before the first stage.</param>
/// <param name="Losses">The mean loss after each stage.</param>
readonly record struct BoostedTrees(Trees Trees, double[] Start, double[] Losses);
