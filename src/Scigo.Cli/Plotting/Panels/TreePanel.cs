using Scigo.Models;

namespace Scigo.Cli.Plotting.Panels;

/// <summary>The upper levels of a decision tree: each node beside the question that it asks, those for whom it is true to the left.</summary>
sealed class TreePanel : IPanel
{
    const double BoxWidth = 150;
    const double BoxHeight = 44;
    const double Gap = 14;
    const double LevelHeight = 88;

    readonly Trees trees;
    readonly int first;
    readonly int levels;
    readonly Func<int, string> feature;
    readonly Func<int, string> answer;
    readonly double leaves;
    readonly int depth;

    /// <param name="title">What it shows.</param>
    /// <param name="trees">The trees.</param>
    /// <param name="tree">Which one.</param>
    /// <param name="levels">How many levels of questions are drawn.</param>
    /// <param name="feature">The name of a feature.</param>
    /// <param name="answer">What a node predicts, by its place among the nodes of all trees.</param>
    internal TreePanel(string title, Trees trees, int tree, int levels, Func<int, string> feature, Func<int, string> answer)
    {
        (Title, this.trees, this.levels, this.feature, this.answer) = (title, trees, levels, feature, answer);
        first = trees.Offsets[tree];
        depth = Depth(trees, tree);
        leaves = Leaves(0, 0);
        Note = depth > levels ? $"the first {levels} of {depth} levels" : null;
    }

    public string Title { get; }

    public string? Note { get; }

    public double Width => Math.Max(PlotPage.PanelWidth, leaves * (BoxWidth + Gap) - Gap);

    public double Height => Math.Min(depth, levels) * LevelHeight + BoxHeight + (depth > levels ? 22 : 0);

    public void Draw(Svg svg) => Draw(svg, node: 0, level: 0, left: (Width - leaves * (BoxWidth + Gap) + Gap) / 2);

    // Returns the middle of the node's box.
    double Draw(Svg svg, int node, int level, double left)
    {
        var (at, top) = (first + node, level * LevelHeight);
        if (IsLeaf(node) || level == levels)
        {
            var middle = left + BoxWidth / 2;
            Box(svg, middle, top, IsLeaf(node) ? answer(at) : Question(at), Samples(at));
            if (!IsLeaf(node))
                svg.Text("mute", middle, top + BoxHeight + 16, "…", "middle");
            return middle;
        }
        var (yes, no) = (trees.ChildrenLeft[at], trees.ChildrenRight[at]);
        var width = Leaves(yes, level + 1) * (BoxWidth + Gap);
        var (toLeft, toRight) = (Draw(svg, yes, level + 1, left), Draw(svg, no, level + 1, left + width));
        var center = (toLeft + toRight) / 2;
        Branch(svg, center, toLeft, top, "yes", "end");
        Branch(svg, center, toRight, top, "no", "start");
        Box(svg, center, top, Question(at), Samples(at));
        return center;
    }

    static void Branch(Svg svg, double from, double to, double top, string label, string anchor)
    {
        var (start, end) = (top + BoxHeight, top + LevelHeight);
        var bend = (start + end) / 2;
        svg.Path("axis", $"M{Svg.Number(from)} {Svg.Number(start)}V{Svg.Number(bend)}H{Svg.Number(to)}V{Svg.Number(end)}");
        svg.Text("small", to + (anchor == "end" ? -5 : 5), end - 6, label, anchor);
    }

    static void Box(Svg svg, double middle, double top, string line, string second)
    {
        svg.Rectangle("box", middle - BoxWidth / 2, top, BoxWidth, BoxHeight, corner: 5);
        svg.Text("ink", middle, top + (second.Length > 0 ? 19 : 27), Svg.Fit(line, BoxWidth - 8, Style.TextSize), "middle");
        svg.Text("small", middle, top + 35, Svg.Fit(second, BoxWidth - 8, Style.SmallSize), "middle");
    }

    string Question(int at)
    {
        var threshold = " ≤ " + PlotNumber.Of(trees.Threshold[at]);
        return Svg.Fit(feature(trees.Feature[at]), BoxWidth - 8 - Svg.WidthOf(threshold, Style.TextSize), Style.TextSize) + threshold;
    }

    string Samples(int at) => trees.NNodeSamples is { } samples ? $"{samples[at]} samples" : "";

    bool IsLeaf(int node) => trees.ChildrenLeft[first + node] < 0;

    // Without recursion, as a tree may be a list; children come after their parents.
    static int Depth(Trees trees, int tree)
    {
        var (start, end) = (trees.Offsets[tree], trees.Offsets[tree + 1]);
        var depths = new int[end - start];
        for (var i = 0; i < depths.Length; i++)
        {
            if (trees.ChildrenLeft[start + i] >= 0)
                depths[trees.ChildrenLeft[start + i]] = depths[trees.ChildrenRight[start + i]] = depths[i] + 1;
        }
        return depths.Max();
    }

    // Side by side at the lowest level that is drawn.
    int Leaves(int node, int level) => IsLeaf(node) || level == levels
        ? 1
        : Leaves(trees.ChildrenLeft[first + node], level + 1) + Leaves(trees.ChildrenRight[first + node], level + 1);
}
