using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A forest whose trees are arrays of structs: payload F-structs.</summary>
[PersistableModel("benchmark.forest_structs")]
[MemoryPackable, MessagePackObject, ProtoContract, GenerateShape]
public sealed partial class ForestStructs
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public List<TreeNodes> Trees { get; set; } = [];

    internal static ForestStructs Create(Numbers numbers) => new()
    {
        Trees = [.. GrownTree.Forest(numbers).Select(static nodes => new TreeNodes { Nodes = nodes })],
    };

    internal ForestStructs Clone() => new() { Trees = Trees.ConvertAll(static tree => new TreeNodes { Nodes = [.. tree.Nodes] }) };

    internal bool Same(ForestStructs other) =>
        Equal.Lists(Trees, other.Trees, static (a, b) => Equal.Lists(a.Nodes, b.Nodes, static (x, y) => x.Equals(y)));
}

/// <summary>A tree as an array of its nodes.</summary>
[PersistableModel("benchmark.tree_nodes")]
[MemoryPackable, MessagePackObject, ProtoContract]
public sealed partial class TreeNodes
{
    [Member(1), Key(0), ProtoMember(1, OverwriteList = true), Position(0)]
    public TreeNode[] Nodes { get; set; } = [];
}

/// <summary>A branch, or a leaf, which has no children: their indices are -1.</summary>
[PersistableModel("benchmark.tree_node")]
[MemoryPackable, MessagePackObject, ProtoContract]
public partial record struct TreeNode
{
    [Member(1), Key(0), ProtoMember(1), Position(0)]
    public int Feature { get; set; }

    [Member(2), Key(1), ProtoMember(2), Position(1)]
    public double Threshold { get; set; }

    [Member(3), Key(2), ProtoMember(3), Position(2)]
    public int Left { get; set; }

    [Member(4), Key(3), ProtoMember(4), Position(3)]
    public int Right { get; set; }

    [Member(5), Key(4), ProtoMember(5), Position(4)]
    public double Value { get; set; }
}
