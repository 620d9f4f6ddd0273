using System.Collections.Frozen;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using Trial.Own;

namespace Trial;

public class OwnTests
{
    [Fact]
    public void ARecordKeepsWhatItsConstructorTookAndWhatWasAdded()
    {
        var run = new TrainingRun("first", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), TimeSpan.FromMinutes(9), Guid.NewGuid())
        {
            Losses = [(1, 0.5), (2, 0.25)],
            Costs = { ["gpu"] = 1.10m },
        };
        RoundTrip.All(run, r =>
        {
            Assert.Equal((run.Name, run.StartedAt, run.StartedAt.Offset, run.Duration, run.Id), (r.Name, r.StartedAt, r.StartedAt.Offset, r.Duration, r.Id));
            Assert.Equal(run.Losses, r.Losses);
            Assert.Equal(run.Costs, r.Costs);
        });
    }

    [Fact]
    public void ACardKeepsItsRequiredAndInitOnlyMembers()
    {
        var card = new ModelCard
        {
            Title = "Iris",
            Version = new Version(1, 2),
            Homepage = new Uri("https://example.org/iris"),
            Authors = ["Ada", "Alan"],
            RetrainedOn = new[] { DayOfWeek.Monday, DayOfWeek.Friday }.ToFrozenSet(),
        };
        card.Report("accuracy", 0.97);
        RoundTrip.All(card, c =>
        {
            Assert.Equal((card.Title, card.Version, card.Homepage, card.Expires), (c.Title, c.Version, c.Homepage, c.Expires));
            Assert.Equal(card.Authors, c.Authors);
            Assert.Equal(card.Metrics, c.Metrics);
            Assert.True(c.RetrainedOn.SetEquals(card.RetrainedOn));
        });
    }

    [Fact]
    public void AWorkflowKeepsItsStepsAsWhatTheyAre()
    {
        var workflow = new Workflow { Fallback = new Clip("fallback", High: 1) }.Add(new Shift("up", 2)).Add(new Workflow().Add(new Clip("low", Low: 5)));
        RoundTrip.All(workflow, w =>
        {
            Assert.Equal([new Shift("up", 2)], w.Steps.OfType<Shift>());
            Assert.Equal((workflow.Fallback, 5, 12), (w.Fallback, w.Apply(1), w.Apply(10)));
        });
    }

    [Fact]
    public void ATreesNodesKnowTheirParentAgain() =>
        RoundTrip.All(new DecisionNode(0, 0.5, new DecisionNode(1), new DecisionNode(1, 2, new DecisionNode(2), new DecisionNode(3))), root =>
        {
            var leaf = root.Find([1, 3]);
            Assert.Equal((3, 2), (leaf.Value, leaf.Depth));
        });

    [Fact]
    public void AScorerLeavesItsLocksCachesAndEventsOut()
    {
        var scorer = new OnlineScorer(2) { LearningRate = 0.5, Log = _ => { } };
        scorer.Updated += (_, _) => { };
        scorer.Update([1, 2], 4);
        Assert.Equal(600, scorer.Score(7, [100, 100]));
        RoundTrip.All(scorer, s => Assert.Equal((0.5, 1, 0.25, 10), (s.LearningRate, s.Version, s.Scale, s.Score(8, [1, 2]))));
        RoundTrip.All(scorer, s => Assert.Equal(2, s.Score(7, [1, 0])));
    }

    [Fact]
    public void TypesOfAnotherLibraryArePersistedByConverterSurrogateAndRebuilding()
    {
        var calibration = new Calibration { Curve = new Polynomial(1, 2), Noise = new Normal(0.5, 3), Knots = [(0, 0), (1, 4)] };
        calibration.Correct();
        RoundTrip.All(calibration, c => Assert.Equal((4, 0.5, 3), (c.Calibrate(0.5), c.Noise.Mean, c.Noise.StdDev)));
    }
}
