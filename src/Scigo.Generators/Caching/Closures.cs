namespace Scigo.Generators.Caching;

/// <summary>
/// Hashes each file together with all that it depends on, in one pass: Tarjan's algorithm finds the files that depend on one another
/// after those that they depend on.
/// </summary>
sealed class Closures
{
    readonly IReadOnlyList<FileSummary> files;
    readonly int[][] edges;
    readonly int[] order;
    readonly int[] lowest;
    readonly bool[] isOpen;
    readonly ulong[] stamps;
    readonly Stack<int> open = new();
    int visited;

    Closures(IReadOnlyList<FileSummary> files)
    {
        this.files = files;
        edges = Edges(files);
        (order, lowest) = (new int[files.Count], new int[files.Count]);
        (isOpen, stamps) = (new bool[files.Count], new ulong[files.Count]);
    }

    public static ulong[] Of(IReadOnlyList<FileSummary> files)
    {
        var closures = new Closures(files);
        for (var i = 0; i < files.Count; i++)
        {
            if (closures.order[i] == 0)
                closures.Visit(i);
        }
        return closures.stamps;
    }

    // Without recursion: chains of files can be longer than the stack.
    void Visit(int start)
    {
        var path = new Stack<(int File, int Edge)>();
        Enter(start);
        while (path.Count > 0)
        {
            var (file, edge) = path.Pop();
            if (edge > 0)
                lowest[file] = Math.Min(lowest[file], lowest[edges[file][edge - 1]]);
            while (edge < edges[file].Length && order[edges[file][edge]] != 0)
            {
                var seen = edges[file][edge++];
                if (isOpen[seen])
                    lowest[file] = Math.Min(lowest[file], order[seen]);
            }
            if (edge < edges[file].Length)
            {
                path.Push((file, edge + 1));
                Enter(edges[file][edge]);
            }
            else if (lowest[file] == order[file])
                Close(file);
        }

        void Enter(int file)
        {
            order[file] = lowest[file] = ++visited;
            isOpen[file] = true;
            open.Push(file);
            path.Push((file, 0));
        }
    }

    // All that was opened since depends on one another. A sum does not depend on the order of files.
    void Close(int root)
    {
        var members = new List<int>();
        do
            members.Add(open.Pop());
        while (members[members.Count - 1] != root);
        var sum = 0UL;
        foreach (var member in members)
            sum = unchecked(sum + Hash.Mixed(files[member].Stamp));
        foreach (var below in new HashSet<int>(members.SelectMany(m => edges[m]).Where(e => !isOpen[e])))
            sum = unchecked(sum + Hash.Mixed(stamps[below]));
        foreach (var member in members)
        {
            stamps[member] = sum;
            isOpen[member] = false;
        }
    }

    static int[][] Edges(IReadOnlyList<FileSummary> files)
    {
        var declaring = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var name in files[i].Declared)
            {
                if (!declaring.TryGetValue(name, out var list))
                    declaring.Add(name, list = []);
                list.Add(i);
            }
        }
        var edges = new int[files.Count][];
        var (found, foundFor) = (new List<int>(), new int[files.Count]);
        for (var i = 0; i < files.Count; i++)
        {
            found.Clear();
            foreach (var name in files[i].Mentioned)
            {
                if (!declaring.TryGetValue(name, out var list))
                    continue;
                foreach (var file in list)
                {
                    if (file != i && foundFor[file] != i + 1)
                        found.Add(file);
                    foundFor[file] = i + 1;
                }
            }
            edges[i] = [.. found];
        }
        return edges;
    }
}
