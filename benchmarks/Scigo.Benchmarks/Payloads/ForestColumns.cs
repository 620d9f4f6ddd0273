using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A forest whose trees are columns: payload F-columns.</summary>
[PersistableModel("benchmark.forest_columns")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class ForestColumns
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public List<TreeColumns> Trees { get; set; } = [];

    internal static ForestColumns Create(Numbers numbers) => new()
    {
        Trees = [.. GrownTree.Forest(numbers).Select(TreeColumns.Of)],
    };

    internal ForestColumns Clone() => new() { Trees = Trees.ConvertAll(static tree => tree.Clone()) };

    internal bool Same(ForestColumns other) => Equal.Lists(Trees, other.Trees, static (a, b) => a.Same(b));
}

/// <summary>A tree, a column for each of what its nodes have.</summary>
[PersistableModel("benchmark.tree_columns")]
[MemoryPackable, MessagePackObject, ProtoContract]
public sealed partial class TreeColumns
{
    [Member(1), Key(0), ProtoMember(1, IsPacked = true, OverwriteList = true), Position(0)]
    public int[] Feature { get; set; } = [];

    [Member(2), Key(1), ProtoMember(2, IsPacked = true, OverwriteList = true), Position(1)]
    public double[] Threshold { get; set; } = [];

    [Member(3), Key(2), ProtoMember(3, IsPacked = true, OverwriteList = true), Position(2)]
    public int[] Left { get; set; } = [];

    [Member(4), Key(3), ProtoMember(4, IsPacked = true, OverwriteList = true), Position(3)]
    public int[] Right { get; set; } = [];

    [Member(5), Key(4), ProtoMember(5, IsPacked = true, OverwriteList = true), Position(4)]
    public double[] Value { get; set; } = [];

    internal static TreeColumns Of(TreeNode[] nodes) => new()
    {
        Feature = Array.ConvertAll(nodes, static node => node.Feature),
        Threshold = Array.ConvertAll(nodes, static node => node.Threshold),
        Left = Array.ConvertAll(nodes, static node => node.Left),
        Right = Array.ConvertAll(nodes, static node => node.Right),
        Value = Array.ConvertAll(nodes, static node => node.Value),
    };

    internal TreeColumns Clone() => new()
    {
        Feature = [.. Feature],
        Threshold = [.. Threshold],
        Left = [.. Left],
        Right = [.. Right],
        Value = [.. Value],
    };

    internal bool Same(TreeColumns other) =>
        Equal.Bits(Feature, other.Feature) && Equal.Bits(Threshold, other.Threshold) && Equal.Bits(Left, other.Left)
        && Equal.Bits(Right, other.Right) && Equal.Bits(Value, other.Value);
}
