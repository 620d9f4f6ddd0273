using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scigo.Generators.Caching;

/// <summary>
/// Says, for each file of a compilation, whether anything that its types depend on has changed: a file depends on the files that declare
/// a type of a name that it mentions, and on what these depend on. That is more than it really does, and never less.
/// </summary>
sealed class DependencyGraph
{
    static readonly ConditionalWeakTable<Compilation, DependencyGraph> Graphs = new();
    static readonly ConditionalWeakTable<CompilationOptions, Slot<DependencyGraph>> Latest = new();

    // Options and references are compared by identity: an IDE keeps them while they do not change.
    static readonly ConditionalWeakTable<object, object> Identities = new();
    static long lastIdentity;

    readonly List<FileSummary> files;
    readonly Dictionary<ulong, ulong> closures = [];
    readonly ulong common;

    DependencyGraph(List<FileSummary> files, ulong environment)
    {
        this.files = files;
        common = environment;
        foreach (var name in new HashSet<ulong>(files.SelectMany(static f => f.Namespaces)))
            common = unchecked(common + Hash.Mixed(name));
        var stamps = Closures.Of(files);
        for (var i = 0; i < files.Count; i++)
        {
            closures[files[i].Stamp] = stamps[i];
            if (files[i].HoldsForAll)
                common = unchecked(common + Hash.Mixed(stamps[i]));
        }
    }

    public static DependencyGraph Of(Compilation compilation) => Graphs.GetValue(compilation, static c =>
    {
        var (files, environment) = (new List<FileSummary>(), Environment(c));
        var all = environment;
        foreach (var tree in c.SyntaxTrees)
        {
            var file = FileSummary.Of(tree);
            files.Add(file);
            all = unchecked(all + Hash.Mixed(file.Stamp));
        }
        // Most edits change no declaration.
        return Latest.GetOrCreateValue(c.Options).Get(all, () => new DependencyGraph(files, environment));
    });

    /// <summary>Returns a number that stays the same while the types of a file, and all that they depend on, do.</summary>
    public ulong StampOf(SyntaxTree tree) => common.And(closures[FileSummary.Of(tree).Stamp]);

    /// <summary>Returns a number that stays the same while what all files depend on does, and the types of some names.</summary>
    public ulong StampOf(IEnumerable<string> names)
    {
        var hash = common;
        foreach (var name in names.Select(Hash.Of))
        {
            foreach (var file in files.Where(f => f.Declared.Contains(name)))
                hash = unchecked(hash + Hash.Mixed(closures[file.Stamp].And(name)));
        }
        return hash;
    }

    static ulong Environment(Compilation compilation)
    {
        var hash = Hash.Of(compilation.AssemblyName ?? "").And(Identity(compilation.Options));
        if (compilation is CSharpCompilation { LanguageVersion: var version })
            hash = hash.And((ulong)version);
        foreach (var reference in compilation.References)
            hash = hash.And(Identity(reference));
        return hash;
    }

    static ulong Identity(object part) => (ulong)(long)Identities.GetValue(part, static _ => Interlocked.Increment(ref lastIdentity));
}
