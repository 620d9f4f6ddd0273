using System.CommandLine;
using System.Globalization;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry deploy</c>.</summary>
static class RegistryDeployCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var deployment = new Argument<string>("DEPLOYMENT") { Description = "The deployment's name, as live." };
        var primary = Version("--primary", "The version that answers whatever the canary does not.");
        var canary = Version("--canary", "The version that answers a share of the requests.");
        var share = Percent("--share", "The canary's share in percent, to a hundredth.");
        var rampTo = Percent("--ramp-to", "The share that it grows to, evenly.");
        var over = new Option<TimeSpan?>("--over") { Description = "How long it takes to grow, as 02:30:00.", HelpName = "HH:MM:SS" };
        var shadow = Version("--shadow", "The version that predicts beside the one that answers, to be compared with it.");
        var salt = new Option<string?>("--salt") { Description = "What is hashed with a request's id; another one draws the canary's ids anew.", HelpName = "TEXT" };
        var promote = new Option<bool>("--promote-canary") { Description = "Make the canary the primary." };
        var rollback = new Option<bool>("--rollback-canary") { Description = "Take the canary away; after it became the primary, bring back the one before." };
        var remove = new Option<bool>("--remove") { Description = "Remove the deployment." };
        var command = new ToolCommand(
            "deploy",
            "Says which version answers which request: a primary, and a canary for a share of them.",
            "scigo registry deploy churn live --primary 1.0.0 --canary 1.0.1 --share 0.5",
            "scigo registry deploy churn live --primary 1.0.0 --canary 1.0.1 --share 1 --ramp-to 100 --over 24:00:00",
            "scigo registry deploy churn live --promote-canary")
        {
            name, deployment, primary, canary, share, rampTo, over, shadow, salt, promote, rollback, remove,
        };
        command.Validators.Add(result =>
        {
            if (new Option[] { primary, promote, rollback, remove }.Count(Given) != 1)
                result.AddError("One of --primary, --promote-canary, --rollback-canary and --remove is needed.");
            if (!Given(canary) && (Given(share) || Given(rampTo)))
                result.AddError("Without --canary there is nothing to have a share.");
            if (Given(rampTo) != Given(over))
                result.AddError("--ramp-to and --over go together.");

            bool Given(Option option) => result.GetResult(option) is { Implicit: false };
        });
        command.Changes(store, session, (registry, parsed, reason, cancellation) =>
        {
            var (model, live) = (parsed.GetRequiredValue(name), parsed.GetRequiredValue(deployment));
            var now = DateTimeOffset.UtcNow;
            return parsed.GetValue(promote) ? registry.PromoteCanaryAsync(model, live, reason, cancellation)
                : parsed.GetValue(rollback) ? registry.RollbackCanaryAsync(model, live, reason, cancellation)
                : parsed.GetValue(remove) ? registry.RemoveDeploymentAsync(model, live, reason, cancellation)
                : registry.DeployAsync(
                    model,
                    live,
                    new()
                    {
                        Primary = parsed.GetValue(primary)!.Value,
                        Canary = parsed.GetValue(canary),
                        Share = parsed.GetValue(share) ?? 0,
                        Ramp = parsed.GetValue(rampTo) is { } to ? new() { To = to, Start = now, End = now + parsed.GetValue(over)!.Value } : null,
                        Salt = parsed.GetValue(salt) ?? live,
                        Shadow = parsed.GetValue(shadow),
                    },
                    null,
                    reason,
                    cancellation);
        });
        return command;
    }

    static Option<SemanticVersion?> Version(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "VERSION",
        CustomParser = static result => RegistryArguments.Parse(result, static text => (SemanticVersion?)SemanticVersion.Parse(text)),
    };

    // In hundredths of a percent.
    static Option<int?> Percent(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "PERCENT",
        CustomParser = static result => RegistryArguments.Parse(result, static text =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 && percent * 100 % 1 == 0
                ? (int?)(percent * 100)
                : throw new FormatException($"\"{text}\" is no share: it is from 0 to 100 percent, to a hundredth.")),
    };
}
