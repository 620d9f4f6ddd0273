using System.CommandLine;
using System.Globalization;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Registries;
using Scigo.Cli.Signing;
using Scigo.Cli.Terminal;
using Scigo.Registry;
using Scigo.Registry.Signing;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry push</c>.</summary>
static class RegistryPushCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var file = new Argument<string>("FILE") { Description = "The model's file, of any format, or - for standard input." };
        var change = new Option<VersionChange?>("--change")
        {
            Description = "What the version changes for its users, where that is more than its schema shows: patch, minor or major.",
            HelpName = "CHANGE",
        };
        var tags = Pairs("--tag", "A tag to find it by; may be given again.");
        var metrics = Pairs("--metric", "A figure that judges it; may be given again.");
        metrics.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!double.TryParse(token.Value.AsSpan(token.Value.IndexOf('=') + 1), CultureInfo.InvariantCulture, out _))
                    result.AddError($"\"{token.Value}\" does not end in a number.");
            }
        });
        var parent = new Option<string?>("--parent") { Description = "The version that it was trained further from: NAME@1.2.3.", HelpName = "VERSION" };
        var data = new Option<string?>("--data-sha256") { Description = "The SHA-256 of the data that it was trained on.", HelpName = "HEX" };
        var samples = new Option<string?>("--samples")
        {
            Description = "Rows whose predictions are kept, and must be the same whenever the version is loaded: CSV or JSON.",
            HelpName = "FILE",
        };
        var key = new Option<string?>("--key", "-k") { Description = "The private key that signs the version.", HelpName = "private.pem" };
        var signature = new Option<string?>("--signature") { Description = "A signature of the file, which scigo sign made.", HelpName = "FILE" };
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "push",
            "Adds a version of a model, and prints the number that it took.",
            "scigo registry push churn model.scigo",
            "scigo registry push churn model.scigo --key private.pem",
            "scigo registry push churn model.onnx --tag team=risk --metric auc=0.91 --samples rows.csv")
        {
            name, file, change, tags, metrics, parent, data, samples, key, signature, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            using var input = InputFile.Open(parsed.GetRequiredValue(file), session);
            using var signer = parsed.GetValue(key) is { } path ? SignatureFile.PrivateKey(path) : null;
            var push = new PushOptions
            {
                Change = parsed.GetValue(change),
                Tags = Parse(parsed.GetValue(tags)).ToDictionary(StringComparer.Ordinal),
                Metrics = Parse(parsed.GetValue(metrics)).ToDictionary(
                    static pair => pair.Key, static pair => double.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal),
                Parent = parsed.GetValue(parent) is { } reference ? RegistryReference.Parse(reference) : null,
                DataSha256 = parsed.GetValue(data),
                Samples = Rows(parsed.GetValue(samples), input, session, cancellation),
                SigningKey = signer,
                Signature = parsed.GetValue(signature) is { } bundle ? Subject.Of(bundle, () => SignatureBundle.Load(bundle)) : null,
            };
            var manifest = await registry.PushAsync(parsed.GetRequiredValue(name), input.Path, push, cancellation).ConfigureAwait(false);
            foreach (var line in manifest.Changes)
                session.Note(line);
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Version(ref writer, new() { Manifest = manifest })).Span);
            else
                session.Text.WriteLine(manifest.Version);
            return ExitCode.Ok;
        });
        return command;
    }

    static NDArray<double>? Rows(string? path, InputFile file, Session session, CancellationToken cancellation)
    {
        if (path is null)
            return null;
        using var rows = InputFile.Open(path, session);
        var model = ModelInput.Load(file, session, cancellation);
        var features = Features.Of(model, (model as IHasMetadata)?.Metadata ?? ModelInput.ReadMetadata(file));
        var table = RowsFile.Read(rows, new FeatureColumns(features), session, cancellation);
        return table.Slice(0, table.Rows);
    }

    static Option<string[]> Pairs(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "NAME=VALUE" };
        option.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.IndexOf('=') < 1)
                    result.AddError($"\"{token.Value}\" is not NAME=VALUE.");
            }
        });
        return option;
    }

    static IEnumerable<KeyValuePair<string, string>> Parse(string[]? pairs) =>
        (pairs ?? []).Select(static pair => new KeyValuePair<string, string>(pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]))
            .GroupBy(static pair => pair.Key)
            .Select(static group => group.Last());
}
