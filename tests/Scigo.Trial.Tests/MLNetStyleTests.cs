using Trial.MLNetStyle;

namespace Trial;

public class MLNetStyleTests
{
    [Fact]
    public void OptionsKeepTheirFieldsAndThoseOfTheirBase()
    {
        var options = new FastForestTrainer.Options
        {
            LabelColumnName = "y",
            NumberOfThreads = 3,
            Bundles = FastForestTrainer.Bundling.Adjacent,
            QuantileRange = (0.1, 0.9),
            CategoricalColumns = ["a", "b"],
        };
        RoundTrip.All(options, o =>
        {
            Assert.Equal(("y", null, 3, FastForestTrainer.Bundling.Adjacent, (0.1, 0.9)), (o.LabelColumnName, o.ExampleWeightColumnName, o.NumberOfThreads, o.Bundles, o.QuantileRange));
            Assert.Equal(["a", "b"], o.CategoricalColumns);
        });
    }

    [Fact]
    public void APredictorScoresAsBeforeWithSparseWeights() =>
        RoundTrip.All(new LinearPredictor(new VBuffer<float>(4, 2, [2f, -1f], [0, 3]), 0.5f), p => Assert.Equal(-1.5f, p.Score([1, 9, 9, 4])));

    [Fact]
    public void AnEnsembleOfTreesPredictsAsBefore()
    {
        var tree = new RegressionTree([0, 1], [1, ~0], [~2, ~1], [0.5f, 2f], [10, 20, 30]);
        RoundTrip.All(new RegressionTreeEnsemble([tree, tree], [1, 0.5], 0.25), e => Assert.Equal((30.25, 45.25), (e.Predict([0, 3]), e.Predict([1, 0]))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void ANormalizerKeepsWhatItWasToldAndWhatItLearned(bool? fixZero)
    {
        var fitted = new Normalizer(Normalizer.NormalizationMode.MeanVariance, fixZero).Fit([[1, 2], [3, 6]]);
        var expected = fitted.Transform([2, 2]);
        RoundTrip.All(fitted, n =>
        {
            Assert.Equal((Normalizer.NormalizationMode.MeanVariance, fixZero, 1_000_000_000), (n.Mode, n.FixZero, n.MaximumExampleCount));
            Assert.Equal(expected, n.Transform([2, 2]));
        });
    }

    [Fact]
    public void AFeaturizerStillIgnoresCase()
    {
        var featurizer = new TextFeaturizer("the") { Separators = [' '] };
        featurizer.Fit("The cat", "the dog");
        RoundTrip.All(featurizer, f =>
        {
            Assert.Equal([1, 2], f.Transform("THE Cat DOG dog"));
            f.Fit("THE CAT bird");
            Assert.Equal(["cat", "dog", "bird"], f.Vocabulary.Keys);
        });
    }

    [Fact]
    public void AGenericMachineKeepsItsKernel()
    {
        var machine = new KernelMachine<RbfKernel> { Kernel = { Gamma = 0.5 } };
        machine.Set([[0, 1], [1, 0]], [1, -2], 0.25);
        var expected = machine.Decide([1, 1]);
        RoundTrip.All(machine, m => Assert.Equal(expected, m.Decide([1, 1])));
        RoundTrip.All(new KernelMachine<LinearKernel>(), m => Assert.Equal(0, m.Decide([1])));
    }
}
