using System.Text.Json;

namespace Scigo.Models.Tests.Trees;

[Trait("Category", "Fixtures")]
public class PruningPathTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("pruning_paths");

    // Every alpha of a path is a tie: the strength of the link that it breaks.
    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryAlphaOfScikitLearnsPathPrunesWhatItPrunesThere(Fixture fixture)
    {
        var alphas = fixture["alphas"].Array();
        Assert.True(alphas.Length > 3);
        for (var i = 0; i < alphas.Length; i++)
        {
            var pruned = CostComplexity.Prune(Grown(FittedTrees.Columns(fixture["tree"])), alphas[i]);
            Assert.Equal(fixture["features"][i].Deserialize<int[]>()!, pruned.Feature);
        }
    }

    static TreeBuilder Grown(Models.Trees columns)
    {
        var tree = new TreeBuilder(columns.Value.Shape[1]);
        for (var i = 0; i < columns.NNodes; i++)
        {
            tree.Add(columns.NNodeSamples!.Value[i], columns.WeightedNNodeSamples!.Value[i], columns.Impurity!.Value[i], columns.Value.Row(i));
            if (columns.ChildrenLeft[i] < 0)
                continue;
            tree.Split(i, columns.Feature[i], columns.Threshold[i]);
            (tree.Left[i], tree.Right[i]) = (columns.ChildrenLeft[i], columns.ChildrenRight[i]);
        }
        return tree;
    }
}
