using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Scigo.Generators.Baselines;

namespace Scigo.Generators.CodeFixes;

/// <summary>The two files of a baseline in a project.</summary>
static class BaselineDocuments
{
    const string ShippedHeader = "# What was released: a section for each release, with what it changed.\n";
    const string UnshippedHeader = "# What has changed since the last release.\n";

    public static TextDocument? Find(Project project, string name) => project.AdditionalDocuments.FirstOrDefault(d => System.IO.Path.GetFileName(d.FilePath ?? d.Name) == name);

    /// <summary>Returns a project with changes recorded.</summary>
    public static async Task<Project> RecordAsync(Project project, IEnumerable<string> changes, CancellationToken cancellation)
    {
        var shipped = Find(project, Baseline.ShippedName) is { } file ? (await file.GetTextAsync(cancellation).ConfigureAwait(false)).ToString() : "";
        if (Find(project, Baseline.UnshippedName) is not { } unshipped)
            return Add(project, Baseline.UnshippedName, BaselineText.Record(shipped, UnshippedHeader, changes));
        var text = await unshipped.GetTextAsync(cancellation).ConfigureAwait(false);
        var recorded = SourceText.From(BaselineText.Record(shipped, text.ToString(), changes), text.Encoding, text.ChecksumAlgorithm);
        return project.Solution.WithAdditionalDocumentText(unshipped.Id, recorded).GetProject(project.Id)!;
    }

    /// <summary>Returns a project with a baseline: nothing is shipped, and all there is, is recorded.</summary>
    public static async Task<Project> CreateAsync(Project project, CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var lines = BaselineLines.Of(compilation!, cancellation).Select(static l => l.ToString());
        return await RecordAsync(Add(project, Baseline.ShippedName, ShippedHeader), lines, cancellation).ConfigureAwait(false);
    }

    // In the project's folder.
    static Project Add(Project project, string name, string text)
    {
        var path = project.FilePath is { } file ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, name) : null;
        return project.AddAdditionalDocument(name, SourceText.From(text, System.Text.Encoding.UTF8), filePath: path).Project;
    }
}
