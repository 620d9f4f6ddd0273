namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Points an alias to a version that has passed the load gate.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="version">The version.</param>
    /// <param name="alias">The alias, which is made if there is none.</param>
    /// <param name="gate">What the version must keep to.</param>
    /// <param name="reason">Why, for the log.</param>
    /// <param name="cancellation">Cancels before anything is changed.</param>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such version, or it was deleted.</exception>
    /// <exception cref="GateException">A check failed; nothing has changed.</exception>
    public async Task<LogEntry> PromoteAsync(
        string model,
        SemanticVersion version,
        string alias,
        GateOptions? gate = null,
        string? reason = null,
        CancellationToken cancellation = default)
    {
        CheckAlias(alias);
        var manifest = await ResolveAsync(new(model, version), cancellation).ConfigureAwait(false);
        await LoadAsync(manifest, gate ?? new(), cancellation).ConfigureAwait(false);
        return await LogOf(model).AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);

        async Task<LogEntry> DraftAsync(ModelState state)
        {
            // It may have been deleted since.
            await RecordAsync(model, version, cancellation).ConfigureAwait(false);
            return NewEntry(RegistryAction.Promote) with
            {
                Alias = alias,
                Version = version,
                Before = state.Aliases.TryGetValue(alias, out var target) ? target.Version : null,
                Reason = reason,
            };
        }
    }

    /// <summary>Points an alias back to the version that it had before.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such alias, or it had no version before that is not deleted.</exception>
    public async Task<LogEntry> RollbackAsync(
        string model, string alias, string? reason = null, CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        CheckAlias(alias);
        return await LogOf(model).AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);

        async Task<LogEntry> DraftAsync(ModelState state)
        {
            var target = state.Aliases.TryGetValue(alias, out var found) ? found : throw NoAlias(model, alias);
            foreach (var earlier in target.Earlier.Where(version => version != target.Version))
            {
                if (await IsThereAsync(model, earlier, cancellation).ConfigureAwait(false))
                    return NewEntry(RegistryAction.Rollback) with { Alias = alias, Version = earlier, Before = target.Version, Reason = reason };
            }
            throw new RegistryException(
                RegistryError.NotFound, $"The alias \"{alias}\" of \"{model}\" had no other version than {target.Version} that is still there.");
        }
    }

    /// <summary>Removes an alias.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such alias.</exception>
    public async Task<LogEntry> RemoveAliasAsync(
        string model, string alias, string? reason = null, CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        CheckAlias(alias);
        return await LogOf(model).AppendAsync(
            state => Task.FromResult(NewEntry(RegistryAction.Remove) with
            {
                Alias = alias,
                Before = (state.Aliases.TryGetValue(alias, out var target) ? target : throw NoAlias(model, alias)).Version,
                Reason = reason,
            }),
            cancellation).ConfigureAwait(false);
    }

    async Task<bool> IsThereAsync(string model, SemanticVersion version, CancellationToken cancellation)
    {
        try
        {
            await RecordAsync(model, version, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (RegistryException e) when (e.Error is RegistryError.Deleted or RegistryError.NotFound)
        {
            return false;
        }
    }

    static void CheckAlias(string alias)
    {
        CheckName(alias, "an alias");
        if (alias == RegistryReference.Latest || SemanticVersion.TryParse(alias, null, out _))
            throw new RegistryException(RegistryError.Invalid, $"\"{alias}\" is no name of an alias: it already names a version.");
    }
}
