using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Emitting;

/// <summary>
/// Compares what is generated with the files in Snapshots. Running the tests with SCIGO_UPDATE_SNAPSHOTS=1 rewrites them; read the
/// difference before it is committed.
/// </summary>
public class SnapshotTests
{
    public static TheoryData<string> Names => new(SnapshotSources.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void GeneratedSourceIsAsCommitted(string name) => Snapshots.Check(name + ".g.cs.txt", Generate(name));

    [Theory]
    [MemberData(nameof(Names))]
    public Task GeneratedFilesAreTheCommittedOnesAndNoOthers(string name) =>
        ModelGeneratorTest.Generates(SnapshotSources.All[name], Files(Snapshots.Read(name + ".g.cs.txt")));

    [Theory]
    [MemberData(nameof(Names))]
    public void GeneratedSourceCompilesWithoutWarnings(string name)
    {
        var compilation = Compilations.Generate(Compilations.Of(SnapshotSources.All[name]));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        Assert.Empty(Compilations.Analyze(compilation));
    }

    // The inverse of Generate.
    static IEnumerable<KeyValuePair<string, string>> Files(string snapshot) => ("\n" + snapshot).Split("\n// ---- ")[1..]
        .Select(static file => file.Split('\n', 2))
        .Select(static file => KeyValuePair.Create(file[0], file[1]));

    internal static string Generate(string name) => string.Join(
        "\n", Compilations.Sources(Compilations.Of(SnapshotSources.All[name])).Select(static file => $"// ---- {file.Key}\n{file.Value}"));
}
