using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Signing;
using Scigo.Cli.Terminal;
using Scigo.Registry;
using Scigo.Registry.Signing;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry trust</c>.</summary>
static class RegistryTrustCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var key = new Argument<string?>("KEY") { Description = "A public key, as PEM; without one, the keys are listed.", Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = "Trust the key no more." };
        var anyone = new Option<bool>("--anyone") { Description = "Ask for no signature any more." };
        var log = new Option<bool>("--log") { Description = "List who changed what is trusted." };
        var command = new ToolCommand(
            "trust",
            "Takes only versions that trusted keys have signed. Others are not promoted or loaded any more.",
            "scigo registry trust public.pem",
            "scigo registry trust old.pem --remove")
        {
            key, remove, anyone, log,
        };
        command.Validators.Add(result =>
        {
            var isKey = result.GetResult(key) is { Tokens.Count: > 0 };
            if (result.GetValue(anyone) && (isKey || result.GetValue(remove)))
                result.AddError("--anyone stands alone.");
            else if (result.GetValue(remove) && !isKey)
                result.AddError("--remove says which KEY.");
        });
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            if (parsed.GetValue(anyone))
                await registry.TrustAnyoneAsync(cancellation).ConfigureAwait(false);
            else if (parsed.GetValue(key) is { } path)
                await ChangeAsync(registry, SignatureFile.PublicKey(path), parsed.GetValue(remove), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(log))
                Write(await registry.PolicyHistoryAsync(cancellation).ConfigureAwait(false), session);
            else
                Write(await registry.TrustedKeysAsync(cancellation).ConfigureAwait(false), session);
            return ExitCode.Ok;
        });
        return command;
    }

    static Task ChangeAsync(ModelRegistry registry, TrustedKey key, bool remove, CancellationToken cancellation) =>
        remove ? registry.DistrustAsync(key, cancellation) : registry.TrustAsync(key, cancellation);

    static void Write(IReadOnlyList<PolicyChange> changes, Session session)
    {
        foreach (var change in changes)
        {
            var what = (change.Key, change.IsTrusted) switch
            {
                (null, _) => "asked for no signature any more",
                (_, true) => $"trusted {change.Key}",
                _ => $"trusted {change.Key} no more",
            };
            session.Text.WriteLine($"{change.At:u} {OneLine.Of(change.By)} {OneLine.Of(what)}");
        }
    }

    static void Write(IReadOnlyList<TrustedKeyDocument>? keys, Session session)
    {
        if (keys is null)
            session.Text.WriteLine("Versions need no signature.");
        else if (keys.Count == 0)
            session.Text.WriteLine("No key is trusted: no version is taken or loaded.");
        foreach (var key in keys ?? [])
            session.Text.WriteLine($"{TrustedKey.FromPem(key.Pem).Fingerprint} since {key.Since:u} by {OneLine.Of(key.By)}");
    }
}
