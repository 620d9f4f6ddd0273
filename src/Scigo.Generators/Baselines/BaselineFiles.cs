using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Scigo.Generators.Baselines;

/// <summary>The baseline among the additional files of a compilation. A project has one when it has either of the files.</summary>
sealed class BaselineFiles
{
    readonly (AdditionalText File, SourceText Text)? shipped;
    readonly (AdditionalText File, SourceText Text)? unshipped;

    BaselineFiles(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        shipped = Find(Baseline.ShippedName);
        unshipped = Find(Baseline.UnshippedName);
        Baseline = new Baseline(Parse(shipped), Parse(unshipped));

        (AdditionalText, SourceText)? Find(string name) =>
            files.FirstOrDefault(f => System.IO.Path.GetFileName(f.Path) == name) is { } file && file.GetText(cancellation) is { } text ? (file, text) : null;
    }

    public Baseline Baseline { get; }

    /// <summary>Returns the baseline of a compilation, or <c>null</c>.</summary>
    public static BaselineFiles? Find(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        files.Any(static f => Baseline.IsFile(f.Path)) ? new BaselineFiles(files, cancellation) : null;

    /// <summary>Finds the lines that say nothing.</summary>
    public IEnumerable<(Location Where, string Line)> Errors()
    {
        var errors = new List<(Location, string)>();
        foreach (var (file, text) in new[] { shipped, unshipped }.OfType<(AdditionalText File, SourceText Text)>())
            BaselineParser.Parse(text.ToString(), (number, line) => errors.Add((LocationOf(file, text, number), line)));
        return errors;
    }

    /// <summary>Returns where a model's line is.</summary>
    public Location LocationOf(BaselineEntry model)
    {
        foreach (var (file, text) in new[] { unshipped, shipped }.OfType<(AdditionalText File, SourceText Text)>())
        {
            foreach (var line in text.Lines)
            {
                if (line.ToString().Trim() == model.ToString())
                    return LocationOf(file, text, line.LineNumber);
            }
        }
        return Location.None;
    }

    static IReadOnlyList<BaselineRelease> Parse((AdditionalText File, SourceText Text)? file) =>
        file is null ? [] : BaselineParser.Parse(file.Value.Text.ToString());

    static Location LocationOf(AdditionalText file, SourceText text, int line)
    {
        var span = text.Lines[line].Span;
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
