namespace Scigo.Registry;

/// <summary>Answers requests by whichever version a deployment says, and lets the shadow predict beside it.</summary>
/// <param name="model">The model's name.</param>
/// <param name="deployment">Which version answers which request.</param>
/// <param name="cache">Where versions are loaded.</param>
/// <param name="clock">When a request comes.</param>
public sealed class DeployedModel(string model, Deployment deployment, VersionCache cache, TimeProvider? clock = null)
{
    /// <summary>What the shadow said otherwise.</summary>
    public ShadowDifferences Differences { get; } = new();

    /// <summary>Loads the versions that it may need, so that no request waits for them.</summary>
    /// <exception cref="GateException">A check failed.</exception>
    public async Task WarmAsync(CancellationToken cancellation = default)
    {
        foreach (var version in deployment.Versions.Distinct())
            await cache.GetAsync(model, version, cancellation).ConfigureAwait(false);
    }

    /// <summary>Predicts, or transforms, rows.</summary>
    /// <param name="requestId">What tells the request, or the user, from others: it decides the version.</param>
    /// <param name="rows">Shape (samples, features).</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>Shape (samples, outputs), and the version that answered.</returns>
    /// <exception cref="ArgumentException">The rows do not fit the model.</exception>
    public async Task<(SemanticVersion Version, NDArray<double> Outputs)> PredictAsync(
        string requestId, NDArray<double> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(requestId);
        var version = deployment.VersionFor(requestId, (clock ?? TimeProvider.System).GetUtcNow());
        var outputs = await PredictAsync(version, rows, cancellation).ConfigureAwait(false);
        if (deployment.Shadow is { } shadow)
            await CompareAsync(shadow, rows, outputs, cancellation).ConfigureAwait(false);
        return (version, outputs);
    }

    // What goes wrong with the shadow is no matter of whoever asked.
    async Task CompareAsync(SemanticVersion shadow, NDArray<double> rows, NDArray<double> outputs, CancellationToken cancellation)
    {
        try
        {
            Differences.Add(outputs, await PredictAsync(shadow, rows, cancellation).ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OperationCanceledException)
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
