using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Models;

partial class CompiledTrees
{
    // Floats of a block of rows: the nodes of a tree stay in the first cache while all rows of a block walk it.
    const int BlockLength = 16 * 1024;
    const int OnStack = 512;

    // So many walks at a time: each waits for memory most of the time.
    const int Walks = 8;

    /// <summary>Adds the values of the leaves that rows reach to the rows' sums, tree after tree.</summary>
    /// <param name="rows">Rows of <see cref="NFeatures"/> features, in the range of a float.</param>
    /// <param name="sums"><see cref="NSums"/> for each row.</param>
    internal void AddTo(ReadOnlySpan<double> rows, Span<double> sums)
    {
        if (rows.Length <= OnStack)
        {
            AddBlock(rows, sums, stackalloc float[OnStack]);
            return;
        }
        var rowsPerBlock = Math.Max(1, BlockLength / NFeatures);
        var length = Math.Min(rowsPerBlock * NFeatures, rows.Length);
        var rented = ArrayPool<float>.Shared.Rent(length);
        while (!rows.IsEmpty)
        {
            var block = Math.Min(length, rows.Length);
            AddBlock(rows[..block], sums, rented);
            rows = rows[block..];
            sums = sums[(block / NFeatures * NSums)..];
        }
        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>Adds the values of some trees to the sums of one row; returns how many trees these were.</summary>
    internal int AddSome(ReadOnlySpan<double> row, Span<double> sums, Predicate<int> which)
    {
        var floats = row.Length <= OnStack ? stackalloc float[OnStack] : new float[row.Length];
        TreeInput.Convert(row, floats);
        var count = 0;
        for (var t = 0; t < roots.Length; t++)
        {
            if (!which(t))
                continue;
            Add(t, Walk(roots[t], ref floats[0]), sums);
            count++;
        }
        return count;
    }

    void AddBlock(ReadOnlySpan<double> rows, Span<double> sums, Span<float> floats)
    {
        TreeInput.Convert(rows, floats);
        var count = rows.Length / NFeatures;
        var row = 0;
        Span<int> ends = stackalloc int[Walks];
        if (count >= Walks)
        {
            var whole = count / Walks * Walks;
            for (var t = 0; t < roots.Length; t++)
            {
                for (row = 0; row < whole; row += Walks)
                {
                    WalkRows(roots[t], ref floats[row * NFeatures], ends);
                    for (var i = 0; i < Walks; i++)
                        Add(t, ends[i], sums.Slice((row + i) * NSums, NSums));
                }
            }
        }
        for (; row < count; row++)
        {
            var own = sums.Slice(row * NSums, NSums);
            var t = 0;
            for (; t <= roots.Length - Walks; t += Walks)
            {
                WalkTrees(t, ref floats[row * NFeatures], ends);
                for (var i = 0; i < Walks; i++)
                    Add(t + i, ends[i], own);
            }
            for (; t < roots.Length; t++)
                Add(t, Walk(roots[t], ref floats[row * NFeatures]), own);
        }
    }

    // What follows relies on the checks made when the trees were laid out: no index is compared with a length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(int tree, int node, Span<double> sums)
    {
        ref var leaf = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(leaves), NodeAt(node).Leaf);
        if (width == 1)
        {
            sums[sums.Length == 1 ? 0 : tree % sums.Length] += leaf;
            return;
        }
        for (var i = 0; i < sums.Length; i++)
            sums[i] += Unsafe.Add(ref leaf, i);
    }

    int Walk(int node, ref float row)
    {
        while (NodeAt(node).Leaf < 0)
            node = Next(node, ref row);
        return node;
    }

    // One tree, several rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WalkRows(int root, ref float row, Span<int> ends)
    {
        ref var r1 = ref Unsafe.Add(ref row, NFeatures);
        ref var r2 = ref Unsafe.Add(ref r1, NFeatures);
        ref var r3 = ref Unsafe.Add(ref r2, NFeatures);
        ref var r4 = ref Unsafe.Add(ref r3, NFeatures);
        ref var r5 = ref Unsafe.Add(ref r4, NFeatures);
        ref var r6 = ref Unsafe.Add(ref r5, NFeatures);
        ref var r7 = ref Unsafe.Add(ref r6, NFeatures);
        var (n0, n1, n2, n3, n4, n5, n6, n7) = (root, root, root, root, root, root, root, root);
        while (AnyInside(n0, n1, n2, n3, n4, n5, n6, n7))
        {
            n0 = Next(n0, ref row);
            n1 = Next(n1, ref r1);
            n2 = Next(n2, ref r2);
            n3 = Next(n3, ref r3);
            n4 = Next(n4, ref r4);
            n5 = Next(n5, ref r5);
            n6 = Next(n6, ref r6);
            n7 = Next(n7, ref r7);
        }
        (ends[0], ends[1], ends[2], ends[3], ends[4], ends[5], ends[6], ends[7]) = (n0, n1, n2, n3, n4, n5, n6, n7);
    }

    // One row, several trees.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WalkTrees(int first, ref float row, Span<int> ends)
    {
        var from = roots.AsSpan(first, Walks);
        var (n0, n1, n2, n3, n4, n5, n6, n7) = (from[0], from[1], from[2], from[3], from[4], from[5], from[6], from[7]);
        while (AnyInside(n0, n1, n2, n3, n4, n5, n6, n7))
        {
            n0 = Next(n0, ref row);
            n1 = Next(n1, ref row);
            n2 = Next(n2, ref row);
            n3 = Next(n3, ref row);
            n4 = Next(n4, ref row);
            n5 = Next(n5, ref row);
            n6 = Next(n6, ref row);
            n7 = Next(n7, ref row);
        }
        (ends[0], ends[1], ends[2], ends[3], ends[4], ends[5], ends[6], ends[7]) = (n0, n1, n2, n3, n4, n5, n6, n7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool AnyInside(int n0, int n1, int n2, int n3, int n4, int n5, int n6, int n7) =>
        (NodeAt(n0).Leaf | NodeAt(n1).Leaf | NodeAt(n2).Leaf | NodeAt(n3).Leaf
            | NodeAt(n4).Leaf | NodeAt(n5).Leaf | NodeAt(n6).Leaf | NodeAt(n7).Leaf) < 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Next(int node, ref float row)
    {
        ref readonly var at = ref NodeAt(node);
        return at.Left + (Unsafe.Add(ref row, at.Feature) > at.Threshold ? 1 : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref readonly TreeNode NodeAt(int node) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(nodes), node);
}
