using Scigo.Registry.Storage;

namespace Scigo.Registry.Log;

/// <summary>
/// The log of one model. To change the model is to create the entry that comes next: of all who try, one does, and the others see what
/// it did and try again. The state and the version's document follow from the entry; who dies before writing them leaves that to whoever
/// comes next.
/// </summary>
sealed class ModelLog(IObjectStore store, string model)
{
    // With others at work each attempt has its turn soon; who loses so many meets a store that is not what it promises.
    const int MaxAttempts = 10_000;

    /// <summary>Returns the state as it was last written: entries that were not acknowledged may be missing.</summary>
    public async Task<ModelState?> ReadStateAsync(CancellationToken cancellation)
    {
        var state = await Document.ReadAsync<ModelState>(store, RegistryKeys.State(model), cancellation).ConfigureAwait(false);
        return state ?? ((await ReadEntryAsync(1, cancellation).ConfigureAwait(false)) is null ? null : NewState());
    }

    /// <summary>Returns an entry, or <c>null</c> when the log does not go so far.</summary>
    public Task<LogEntry?> ReadEntryAsync(long sequence, CancellationToken cancellation) =>
        Document.ReadAsync<LogEntry>(store, RegistryKeys.Entry(model, sequence), cancellation);

    /// <summary>Returns the state after all entries, and writes what those who made them have not.</summary>
    public async Task<ModelState?> CatchUpAsync(CancellationToken cancellation)
    {
        var (state, tag) = await LoadAsync(cancellation).ConfigureAwait(false);
        var written = state.Sequence;
        var mayWrite = true;
        while (await ReadEntryAsync(state.Sequence + 1, cancellation).ConfigureAwait(false) is { } entry)
        {
            try
            {
                state = mayWrite ? await FollowAsync(state, entry, cancellation).ConfigureAwait(false) : StateChange.Apply(state, entry);
            }
            catch (IOException)
            {
                // Who only reads need not be able to write.
                mayWrite = false;
                state = StateChange.Apply(state, entry);
            }
        }
        if (mayWrite && state.Sequence > written)
            await WriteStateAsync(state, tag, cancellation).ConfigureAwait(false);
        return state.Sequence == 0 ? null : state;
    }

    /// <summary>Makes a change.</summary>
    /// <param name="draft">
    /// Says what the next entry is, given the state before it; its number and id are filled in here. It is asked again when somebody else
    /// was faster. What it throws ends the attempt.
    /// </param>
    /// <param name="cancellation">Cancels before the entry is made.</param>
    /// <exception cref="IOException">The store failed. Unless the message says otherwise, nothing has changed.</exception>
    public async Task<LogEntry> AppendAsync(Func<ModelState, Task<LogEntry>> draft, CancellationToken cancellation)
    {
        var id = Guid.NewGuid();
        var (state, tag) = await LoadAsync(cancellation).ConfigureAwait(false);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var entry = await draft(state).ConfigureAwait(false) with { Sequence = state.Sequence + 1, Id = id };
            var other = await CreateAsync(entry, cancellation).ConfigureAwait(false);
            if (other is null)
            {
                await CompleteAsync(state, entry, tag).ConfigureAwait(false);
                return entry;
            }
            await Backoff.WaitAsync(attempt, cancellation).ConfigureAwait(false);
            (state, tag) = await CatchUpAsync(state, cancellation).ConfigureAwait(false);
        }
        throw new RegistryException(RegistryError.Busy, $"\"{model}\" was changed by others {MaxAttempts} times in a row. Try again later.");
    }

    // Returns the entry that is there already, or null when this one was created. Once it is asked for, nothing cancels it.
    async Task<LogEntry?> CreateAsync(LogEntry entry, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var key = RegistryKeys.Entry(model, entry.Sequence);
        IOException? failure = null;
        try
        {
            if (await store.CreateAsync(key, Document.Write(entry), default).ConfigureAwait(false))
                return null;
        }
        catch (IOException e)
        {
            // The answer was lost, perhaps not the entry.
            failure = e;
        }
        LogEntry? there;
        try
        {
            there = await ReadEntryAsync(entry.Sequence, default).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw Unknown(key, failure ?? e);
        }
        if (there is null)
            throw Unknown(key, failure ?? new IOException($"The store has no {key}, but says that it has."));
        // A client that repeats a request whose answer was lost finds its own entry there.
        return there.Id == entry.Id ? null : there;
    }

    // A request that seemed to fail may still arrive.
    IOException Unknown(string key, IOException failure) =>
        new($"Whether {key} was written is not known: look into the log of \"{model}\" before you try again. {failure.Message}", failure);

    // Writes what follows from an entry, and returns the state after it.
    async Task<ModelState> FollowAsync(ModelState state, LogEntry entry, CancellationToken cancellation)
    {
        if (entry.Sequence != state.Sequence + 1)
            throw new RegistryException(
                RegistryError.Corrupt, $"{RegistryKeys.Entry(model, state.Sequence + 1)} says that it is entry {entry.Sequence}.");
        if (entry is { Action: RegistryAction.Push, Manifest: { } manifest })
        {
            var record = new VersionRecord { Manifest = manifest };
            await store.CreateAsync(RegistryKeys.Version(model, manifest.Version), Document.Write(record), cancellation).ConfigureAwait(false);
        }
        else if (entry is { Action: RegistryAction.Delete, Version: { } version })
        {
            await BuryAsync(version, entry, cancellation).ConfigureAwait(false);
        }
        return StateChange.Apply(state, entry);
    }

    async Task BuryAsync(SemanticVersion version, LogEntry entry, CancellationToken cancellation)
    {
        var key = RegistryKeys.Version(model, version);
        while (await store.ReadAsync(key, cancellation).ConfigureAwait(false) is { } stored)
        {
            var record = Document.Read<VersionRecord>(stored, key);
            if (record.Deleted is not null || await store.ReplaceAsync(
                key, Document.Write(record with { Deleted = Tombstone.Of(entry) }), stored.Tag, cancellation).ConfigureAwait(false))
                return;
        }
    }

    async Task CompleteAsync(ModelState state, LogEntry entry, string? tag)
    {
        try
        {
            await WriteStateAsync(await FollowAsync(state, entry, default).ConfigureAwait(false), tag, default).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or RegistryException)
        {
            throw new IOException(
                $"Entry {entry.Sequence} of the log of \"{model}\" is written, but not all that follows from it: the next change completes it. {e.Message}", e);
        }
    }

    // Nobody takes a state back: who comes late finds a later one there.
    async Task WriteStateAsync(ModelState state, string? tag, CancellationToken cancellation)
    {
        var key = RegistryKeys.State(model);
        var content = Document.Write(state);
        for (var attempt = 0; ; attempt++)
        {
            var written = tag is null
                ? await store.CreateAsync(key, content, cancellation).ConfigureAwait(false)
                : await store.ReplaceAsync(key, content, tag, cancellation).ConfigureAwait(false);
            if (written)
                return;
            var stored = await store.ReadAsync(key, cancellation).ConfigureAwait(false);
            if (stored is not null && Document.Read<ModelState>(stored, key).Sequence >= state.Sequence)
                return;
            tag = stored?.Tag;
            await Backoff.WaitAsync(attempt, cancellation).ConfigureAwait(false);
        }
    }

    // Others may have gone far ahead: their state is read in one step, and only the entries after it one by one.
    async Task<(ModelState State, string? Tag)> CatchUpAsync(ModelState state, CancellationToken cancellation)
    {
        var (written, tag) = await LoadAsync(cancellation).ConfigureAwait(false);
        if (written.Sequence > state.Sequence)
            state = written;
        while (await ReadEntryAsync(state.Sequence + 1, cancellation).ConfigureAwait(false) is { } entry)
            state = await FollowAsync(state, entry, cancellation).ConfigureAwait(false);
        return (state, tag);
    }

    async Task<(ModelState State, string? Tag)> LoadAsync(CancellationToken cancellation)
    {
        var key = RegistryKeys.State(model);
        var stored = await store.ReadAsync(key, cancellation).ConfigureAwait(false);
        return stored is null ? (NewState(), null) : (Document.Read<ModelState>(stored, key), stored.Tag);
    }

    ModelState NewState() => new() { Model = model };
}
