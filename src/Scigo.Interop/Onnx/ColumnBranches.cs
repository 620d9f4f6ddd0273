using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>The ways that columns of a value go, each through models of its own, until they stand side by side.</summary>
/// <param name="graph">The graph.</param>
/// <param name="input">The value's name.</param>
/// <param name="width">How many columns it has; <c>null</c> when unknown.</param>
sealed class ColumnBranches(GraphReader graph, string input, long? width)
{
    // Of those that take every column, each is looked for among all that the value goes to.
    const int MostOfAll = 32;
    const int WidestOfAll = 1 << 16;

    readonly List<Branch> branches = [];

    /// <summary>The name of the result.</summary>
    internal string Result { get; private set; } = "";

    /// <summary>Follows the columns.</summary>
    /// <param name="selections">Where they are taken; at least one.</param>
    /// <exception cref="ModelFormatException">They do not all come together, or go through what is no transformer.</exception>
    internal void Add(List<(long[] Columns, string Result)> selections)
    {
        if (selections.Count == 1 && !graph.IsUsed(input) && !graph.HasLoneConcatenation)
        {
            var only = Follow(selections[0].Columns, selections[0].Result, static (_, _) => true);
            Result = only.End;
            branches.Add(only);
            return;
        }
        var byEnd = selections.ConvertAll(s => Follow(s.Columns, s.Result, IsJoined)).ToDictionary(b => graph.NameOf(b.End));
        var join = graph.Concatenation(byEnd.Keys.First()) ?? throw graph.Refused("columns that are not put together again");
        foreach (var end in join.Input.Select(graph.NameOf))
            branches.Add(byEnd.Remove(end, out var branch) ? branch : FollowAll(end));
        if (byEnd.Count > 0)
            throw graph.Refused("columns that are not all put together");
        graph.Take(join);
        Result = join.Output[0];
    }

    bool IsJoined(object model, string end) => graph.Concatenation(end) is not null || graph.IsOutput(end);

    Branch Follow(long[] columns, string value, Func<object, string, bool> isLast)
    {
        graph.Width = columns.Length;
        List<object> models = graph.Concatenation(value) is null ? ModelChain.Find(graph, ref value, isLast) : [];
        return models.TrueForAll(static m => m is ITransformer)
            ? new(Array.ConvertAll(columns, ColumnOf), models, value)
            : throw graph.Refused($"a {models[^1].GetType().Name} of some columns, which is no transformer");
    }

    int ColumnOf(long column) => column >= 0 && column < (width ?? int.MaxValue)
        ? (int)column
        : throw graph.Refused($"a selection of column {column} where rows have {width}");

    // What takes every column does so without a selection.
    Branch FollowAll(string end)
    {
        if (width is not (> 0 and <= WidestOfAll) || branches.Count(b => b.Columns.Length == width) > MostOfAll)
            throw graph.Refused("columns that are put together with others than those of the same value");
        long[] all = [.. Enumerable.Range(0, (int)width).Select(static c => (long)c)];
        var branch = graph.IsSame(end, input) ? new Branch(Array.ConvertAll(all, ColumnOf), [], input) : Follow(all, input, IsJoined);
        return graph.IsSame(branch.End, end) ? branch : throw graph.Refused("columns that are put together in another order than they are taken");
    }

    /// <summary>Returns the model, its steps named by their types.</summary>
    internal ColumnTransformer ToModel()
    {
        int[] passed = branches[^1].Models.Count == 0 ? branches[^1].Columns : [];
        var steps = branches.GetRange(0, branches.Count - (passed.Length > 0 ? 1 : 0));
        if (steps.Count == 0 || steps.Exists(static b => b.Models.Count == 0))
            throw graph.Refused("columns that go through unchanged, but not behind others that are transformed");
        var model = new ColumnTransformer([.. steps.Select(static (b, i) => (ModelChain.DefaultName(b.Models[0], i), b.Transformer, b.Columns))])
        {
            Remainder = passed.Length > 0 ? Remainder.Passthrough : Remainder.Drop,
        };
        var nFeatures = width ?? branches.Max(static b => b.Columns.Max()) + 1L;
        return model.SetParams(("n_features", nFeatures), ("remaining_columns", new NDArray<int>(passed)));
    }

    sealed record Branch(int[] Columns, List<object> Models, string End)
    {
        internal ITransformer Transformer => Models is [ITransformer only] ? only : ModelChain.ToPipeline(Models);
    }
}
