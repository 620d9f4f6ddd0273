using System.Globalization;
using Scigo.Cli.Inspection;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Registries;

/// <summary>What registry commands say, for people.</summary>
static class RegistryTables
{
    internal static void Write(Session session, string title, IEnumerable<InspectionTable> tables)
    {
        if (session.OutputIsTerminal)
            TerminalTables.Write(Ansi.Of(session.Text), title, tables);
        else
            PlainTables.Write(session.Text, tables);
    }

    internal static void WriteMade(ModelRegistry registry, bool json, Session session)
    {
        if (json)
            session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Made(ref writer, registry)).Span);
        else
            session.Text.WriteLine($"There is a registry in {registry.Store} now.");
    }

    internal static InspectionTable Models(IEnumerable<ModelState> states) => new(
        "Models",
        ["name", "latest", "aliases", "deployments"],
        [.. states.Select(static state => new[]
        {
            state.Model,
            state.Latest?.ToString() ?? "none",
            string.Join(", ", state.Aliases.Select(static alias => $"{alias.Key} {alias.Value.Version}")),
            string.Join(", ", state.Deployments.Select(static deployment => $"{deployment.Key}: {Sentence(deployment.Value)}")),
        })]);

    internal static InspectionTable Versions(IEnumerable<VersionRecord> versions, ModelState state) => new(
        "Versions",
        ["version", "model", "created", "by", "aliases", "metrics", "tags"],
        [.. versions.Select(version => new[]
        {
            version.Manifest.Version.ToString(),
            version.Manifest.Schemas[0].WireName,
            RegistryJson.Time(version.Manifest.CreatedAt),
            version.Manifest.CreatedBy,
            version.Deleted is { } tombstone ? $"deleted by {tombstone.By}" : AliasesOf(version.Manifest.Version, state),
            Pairs(version.Manifest.Metrics, Number),
            Pairs(version.Manifest.Tags, static tag => tag),
        })]);

    internal static IEnumerable<InspectionTable> Version(VersionManifest manifest, ModelState state)
    {
        yield return new("Version", ["", ""], [.. Head(manifest, state)]);
        yield return new("Changes", [""], [.. manifest.Changes.Select(static change => new[] { change })]);
        yield return new("Hyperparameters", ["", ""], [.. manifest.Hyperparameters.Select(static pair => new[] { pair.Key, pair.Value.ToString() })]);
        yield return new("Metrics", ["", ""], [.. manifest.Metrics.Select(static pair => new[] { pair.Key, Number(pair.Value) })]);
        yield return new("Tags", ["", ""], [.. manifest.Tags.Select(static pair => new[] { pair.Key, pair.Value })]);
        yield return new("Files", ["format", "bytes", "sha256"], [.. manifest.Files.Select(static file => new[]
        {
            file.Extension, InspectionTables.Bytes(file.Content.Length), file.Content.Sha256,
        })]);
    }

    internal static InspectionTable History(IEnumerable<LogEntry> entries) => new(
        "Log",
        ["at", "by", "what", "reason"],
        [.. entries.Select(static entry => new[] { RegistryJson.Time(entry.At), entry.By, Sentence(entry), entry.Reason ?? "" })]);

    internal static IEnumerable<InspectionTable> Comparison(VersionComparison found)
    {
        yield return new($"A {found.Change.ToString().ToLowerInvariant()} change", [""], [.. found.Changes.Select(static change => new[] { change })]);
        yield return Values("Hyperparameters", found.Hyperparameters);
        yield return Values("Metrics", found.Metrics);
        yield return Values("Tags", found.Tags);
    }

    internal static string Sentence(LogEntry entry) => entry.Action switch
    {
        RegistryAction.Push => $"pushed {entry.Version}",
        RegistryAction.Promote => $"{entry.Alias}: {entry.Before?.ToString() ?? "nothing"} -> {entry.Version}",
        RegistryAction.Rollback => $"{entry.Alias}: {entry.Before} -> {entry.Version}, rolled back",
        RegistryAction.Remove => $"removed {entry.Alias}, which was {entry.Before}",
        RegistryAction.Deploy => entry.Deployment is { } deployment ? $"{entry.Alias}: {Sentence(deployment)}" : $"removed {entry.Alias}",
        RegistryAction.Delete => $"deleted {entry.Version}",
        RegistryAction.Collect => $"collected {entry.Condemned?.Count} unused blobs",
        _ => entry.Action.ToString(),
    };

    static string Sentence(Deployment deployment)
    {
        var text = $"{deployment.Primary}";
        if (deployment.Canary is { } canary)
            text += $", {canary} for {Percent(deployment.Share)} %";
        if (deployment.Ramp is { } ramp)
            text += $", growing to {Percent(ramp.To)} % at {RegistryJson.Time(ramp.End)}";
        return deployment.Shadow is { } shadow ? $"{text}, {shadow} in the shadow" : text;
    }

    static string Percent(int share) => (share / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    static IEnumerable<string[]> Head(VersionManifest manifest, ModelState state)
    {
        yield return ["version", $"{manifest.Model}@{manifest.Version}"];
        yield return ["aliases", AliasesOf(manifest.Version, state)];
        yield return ["model", manifest.Schemas[0].WireName];
        if (manifest.Signature is { } signature)
        {
            yield return ["features", Features(signature)];
            yield return ["outputs", signature.NOutputs.ToString(CultureInfo.InvariantCulture)];
            if (signature.Classes is { } classes)
                yield return ["classes", string.Join(", ", classes)];
        }
        yield return ["created", $"{RegistryJson.Time(manifest.CreatedAt)} by {manifest.CreatedBy}"];
        if (manifest.Training.Samples is { } samples)
            yield return ["trained on", $"{InspectionTables.Bytes(samples)} samples"];
        if (manifest.Lineage.Parent is { } parent)
            yield return ["parent", parent];
        if (manifest.Lineage.DataSha256 is { } data)
            yield return ["data", data];
        yield return ["parity samples", manifest.Parity is null ? "none" : "yes"];
    }

    static string Features(InputSignature signature) => signature.FeatureNames is { } names
        ? string.Join(", ", names)
        : signature.NFeatures.ToString(CultureInfo.InvariantCulture);

    static InspectionTable Values(string title, IReadOnlyList<ValueChange> changes) =>
        new(title, ["", "before", "after"], [.. changes.Select(static change => new[] { change.Name, change.Before ?? "", change.After ?? "" })]);

    static string AliasesOf(SemanticVersion version, ModelState state) =>
        string.Join(", ", state.Aliases.Where(alias => alias.Value.Version == version).Select(static alias => alias.Key));

    static string Pairs<T>(IReadOnlyDictionary<string, T> pairs, Func<T, string> text) =>
        string.Join(", ", pairs.Select(pair => $"{pair.Key} {text(pair.Value)}"));

    static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
