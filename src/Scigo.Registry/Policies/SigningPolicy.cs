using Scigo.Registry.Log;
using Scigo.Registry.Signing;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Policies;

/// <summary>The keys whose signatures a registry takes, read now and then: a key that is not trusted any more must not be for long.</summary>
sealed class SigningPolicy(IObjectStore store, RegistryOptions options)
{
    volatile Known? known;

    /// <summary>Takes the keys of the registry's document, as it was just read or written.</summary>
    public IReadOnlyList<TrustedKey>? Know(RegistryDocument document)
    {
        var keys = document.TrustedKeys is { } trusted ? Keys(trusted) : null;
        known = new(keys, options.Clock.GetTimestamp());
        return keys;
    }

    /// <summary>Returns the keys, or <c>null</c> when versions need no signature.</summary>
    /// <exception cref="RegistryException">The registry's document is gone or damaged.</exception>
    public async Task<IReadOnlyList<TrustedKey>?> KeysAsync(CancellationToken cancellation)
    {
        if (options.TrustedKeys is { } pinned)
            return pinned;
        if (known is { } recent && options.Clock.GetElapsedTime(recent.At) < options.TrustedKeysAge)
            return recent.Keys;
        var document = await Document.ReadAsync<RegistryDocument>(store, RegistryKeys.Registry, cancellation).ConfigureAwait(false)
            ?? throw new RegistryException(RegistryError.Corrupt, $"{RegistryKeys.Registry} is gone from the store.");
        return Know(document);
    }

    static TrustedKey[] Keys(IReadOnlyList<TrustedKeyDocument> trusted)
    {
        try
        {
            return [.. trusted.Select(static key => TrustedKey.FromPem(key.Pem))];
        }
        catch (SignatureException e)
        {
            throw new RegistryException(RegistryError.Corrupt, $"{RegistryKeys.Registry} has a key that is none: {e.Message}", e);
        }
    }

    // Not by the clock, which may be set back.
    sealed record Known(IReadOnlyList<TrustedKey>? Keys, long At);
}
