namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Says from now on which version answers which request. All versions that are named pass the load gate first.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="name">The deployment's name, made if there is none.</param>
    /// <param name="deployment">Which version answers which request.</param>
    /// <param name="gate">What the versions must keep to.</param>
    /// <param name="reason">Why, for the log.</param>
    /// <param name="cancellation">Cancels before anything is changed.</param>
    /// <returns>The change: with it, the log tells which version answered a request at any time.</returns>
    /// <exception cref="RegistryException">There is no such version, it was deleted, or a share is none.</exception>
    /// <exception cref="GateException">A check failed; nothing has changed.</exception>
    public async Task<LogEntry> DeployAsync(
        string model,
        string name,
        Deployment deployment,
        GateOptions? gate = null,
        string? reason = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        CheckName(name, "a deployment");
        CheckShares(deployment);
        foreach (var version in deployment.Versions.Distinct())
        {
            var manifest = await ResolveAsync(new(model, version), cancellation).ConfigureAwait(false);
            await LoadAsync(manifest, gate ?? new(), cancellation).ConfigureAwait(false);
        }
        return await LogOf(model).AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);

        async Task<LogEntry> DraftAsync(ModelState state)
        {
            // One may have been deleted since.
            foreach (var version in deployment.Versions.Distinct())
                await RecordAsync(model, version, cancellation).ConfigureAwait(false);
            return NewEntry(RegistryAction.Deploy) with { Alias = name, Deployment = deployment, Reason = reason };
        }
    }

    /// <summary>Makes a deployment's canary its primary: all requests are answered by it.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such deployment, or it has no canary.</exception>
    public Task<LogEntry> PromoteCanaryAsync(string model, string name, string? reason = null, CancellationToken cancellation = default) =>
        RedeployAsync(
            model,
            name,
            deployment => Task.FromResult<Deployment?>(deployment with
            {
                Primary = deployment.Canary ?? throw NoCanary(model, name),
                PrimaryBefore = deployment.Primary,
                Canary = null,
                Share = 0,
                Ramp = null,
            }),
            reason,
            cancellation);

    /// <summary>Takes a deployment's canary away, or, after it became the primary, brings back the one before it.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such deployment, or nothing to go back to.</exception>
    public Task<LogEntry> RollbackCanaryAsync(string model, string name, string? reason = null, CancellationToken cancellation = default) =>
        RedeployAsync(model, name, deployment => BackAsync(model, name, deployment, cancellation), reason, cancellation);

    /// <summary>Removes a deployment.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such deployment.</exception>
    public Task<LogEntry> RemoveDeploymentAsync(
        string model, string name, string? reason = null, CancellationToken cancellation = default) =>
        RedeployAsync(model, name, static _ => Task.FromResult<Deployment?>(null), reason, cancellation);

    async Task<LogEntry> RedeployAsync(
        string model, string name, Func<Deployment, Task<Deployment?>> change, string? reason, CancellationToken cancellation)
    {
        CheckName(model, "a model");
        CheckName(name, "a deployment");
        return await LogOf(model).AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);

        async Task<LogEntry> DraftAsync(ModelState state) => state.Deployments.TryGetValue(name, out var deployment)
            ? NewEntry(RegistryAction.Deploy) with { Alias = name, Deployment = await change(deployment).ConfigureAwait(false), Reason = reason }
            : throw new RegistryException(RegistryError.NotFound, $"\"{model}\" has no deployment \"{name}\".");
    }

    async Task<Deployment?> BackAsync(string model, string name, Deployment deployment, CancellationToken cancellation)
    {
        if (deployment.Canary is not null)
            return deployment with { Canary = null, Share = 0, Ramp = null };
        var before = deployment.PrimaryBefore ?? throw NoCanary(model, name);
        await RecordAsync(model, before, cancellation).ConfigureAwait(false);
        return deployment with { Primary = before, PrimaryBefore = null };
    }

    static RegistryException NoCanary(string model, string name) =>
        new(RegistryError.NotFound, $"The deployment \"{name}\" of \"{model}\" has no canary.");

    static void CheckShares(Deployment deployment)
    {
        if (deployment.Share is < 0 or > TrafficSplit.Buckets || deployment.Ramp?.To is < 0 or > TrafficSplit.Buckets)
            throw new RegistryException(RegistryError.Invalid, $"A share is from 0 to {TrafficSplit.Buckets} hundredths of a percent.");
        if (deployment.Ramp is { } ramp && ramp.End <= ramp.Start)
            throw new RegistryException(RegistryError.Invalid, "A ramp ends after it begins.");
    }
}
