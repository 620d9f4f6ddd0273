namespace Scigo.Registry;

/// <summary>
/// Answers requests by whichever version a deployment says, and lets the shadow predict beside it. It keeps to the deployment that it was
/// given: after a change in the registry, whoever serves makes another.
/// </summary>
/// <param name="model">The model's name.</param>
/// <param name="deployment">Which version answers which request.</param>
/// <param name="cache">Where versions are loaded.</param>
/// <param name="clock">When a request comes.</param>
public sealed class DeployedModel(string model, Deployment deployment, VersionCache cache, TimeProvider? clock = null)
{
    Task shadows = Task.CompletedTask;

    /// <summary>What the shadow said otherwise.</summary>
    public ShadowDifferences Differences { get; } = new();

    /// <summary>Loads the versions that it may need, so that no request waits for them.</summary>
    /// <exception cref="GateException">A check failed.</exception>
    public async Task WarmAsync(CancellationToken cancellation = default)
    {
        foreach (var version in deployment.Versions.Distinct())
            await cache.GetAsync(model, version, cancellation).ConfigureAwait(false);
    }

    /// <summary>Predicts, or transforms, rows. The shadow predicts after the answer, and nobody waits for it.</summary>
    /// <param name="requestId">What tells the request, or the user, from others: it decides the version.</param>
    /// <param name="rows">Shape (samples, features); not to be changed afterwards where there is a shadow.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ArgumentException">The rows do not fit the model.</exception>
    public async Task<DeployedAnswer> PredictAsync(string requestId, NDArray<double> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(requestId);
        var time = (clock ?? TimeProvider.System).GetUtcNow();
        var version = deployment.VersionFor(requestId, time);
        var outputs = await PredictAsync(version, rows, cancellation).ConfigureAwait(false);
        if (deployment.Shadow is { } shadow)
            shadows = Task.WhenAll(shadows, CompareAsync(shadow, rows, outputs));
        return new(version, time, outputs);
    }

    /// <summary>Waits until the shadow has predicted for all requests so far.</summary>
    public Task DrainAsync() => shadows;

    // What goes wrong with the shadow is no matter of whoever asked.
    async Task CompareAsync(SemanticVersion shadow, NDArray<double> rows, NDArray<double> outputs)
    {
        await Task.Yield();
        try
        {
            Differences.Add(outputs, await PredictAsync(shadow, rows, CancellationToken.None).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            Differences.AddFailure(e);
        }
    }

    async Task<NDArray<double>> PredictAsync(SemanticVersion version, NDArray<double> rows, CancellationToken cancellation)
    {
        var loaded = await cache.GetAsync(model, version, cancellation).ConfigureAwait(false);
        var function = RowFunction.Of(loaded.Model)
            ?? throw new InvalidOperationException($"{model}@{version} neither predicts nor transforms.");
        return function.Apply(rows);
    }
}

/// <summary>An answer, and what tells it again from the log.</summary>
/// <param name="Version">The version that answered.</param>
/// <param name="At">When the request came: with its id, and the deployment of that time in the log, it gives the version.</param>
/// <param name="Outputs">Shape (samples, outputs).</param>
public sealed record DeployedAnswer(SemanticVersion Version, DateTimeOffset At, NDArray<double> Outputs);
