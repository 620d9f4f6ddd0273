using Scigo.Registry.Log;
using Scigo.Registry.Policies;
using Scigo.Registry.Signing;

namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Returns the keys of which one must have signed each version; <c>null</c> while versions need no signature.</summary>
    public async Task<IReadOnlyList<TrustedKeyDocument>?> TrustedKeysAsync(CancellationToken cancellation = default) =>
        (await ReadDocumentAsync(cancellation).ConfigureAwait(false)).Document.TrustedKeys;

    /// <summary>
    /// Takes only versions that this key has signed, or another that is trusted. Versions that are there and were not signed by one are not
    /// promoted or loaded any more.
    /// </summary>
    /// <exception cref="IOException">The store failed.</exception>
    public Task TrustAsync(TrustedKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ChangeKeysAsync(
            keys => [.. Without(keys ?? [], key), new() { Pem = key.Pem, Since = Now, By = options.By }],
            Change(key.Fingerprint, isTrusted: true),
            cancellation);
    }

    /// <summary>Trusts a key no more. Versions that it has signed are not promoted or loaded; without the last key, none is.</summary>
    /// <exception cref="RegistryException">It is not trusted.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public Task DistrustAsync(TrustedKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ChangeKeysAsync(
            keys => Without(keys ?? [], key) is var rest && rest.Length < (keys?.Count ?? 0)
                ? rest
                : throw new RegistryException(RegistryError.NotFound, $"The registry does not trust the key {key.Fingerprint}."),
            Change(key.Fingerprint, isTrusted: false),
            cancellation);
    }

    /// <summary>Takes versions that nobody has signed, as a new registry does.</summary>
    /// <exception cref="IOException">The store failed.</exception>
    public Task TrustAnyoneAsync(CancellationToken cancellation = default) =>
        ChangeKeysAsync(static _ => null, Change(key: null, isTrusted: true), cancellation);

    /// <summary>Lists who changed what is trusted, from the first change on.</summary>
    /// <exception cref="IOException">The store failed.</exception>
    public async Task<IReadOnlyList<PolicyChange>> PolicyHistoryAsync(CancellationToken cancellation = default) =>
        (await ReadDocumentAsync(cancellation).ConfigureAwait(false)).Document.PolicyChanges;

    /// <summary>Copies a version's files into a folder, as <c>model.scigo</c> and so on, with its signature as <c>model.sig</c>.</summary>
    /// <param name="manifest">The version.</param>
    /// <param name="folder">The folder, which is made if there is none; what is there is not overwritten.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <exception cref="RegistryException">The store has damaged a file.</exception>
    /// <exception cref="GateException">No key that the registry trusts has signed it.</exception>
    /// <exception cref="IOException">The store failed, or a file is there already.</exception>
    public async Task CopyAsync(VersionManifest manifest, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        await CheckSignedAsync(manifest, cancellation).ConfigureAwait(false);
        Directory.CreateDirectory(folder);
        foreach (var file in manifest.Files)
            File.Copy(await blobs.FetchAsync(file.Content, cancellation).ConfigureAwait(false), Path.Combine(folder, VersionSignature.NameOf(file)));
        if (manifest.SignatureBundle is { } bundle)
            File.Copy(await blobs.FetchAsync(bundle, cancellation).ConfigureAwait(false), Path.Combine(folder, VersionSignature.FileName));
    }

    // Before anything is written.
    async Task CheckSignerAsync(PushOptions push, CancellationToken cancellation)
    {
        if (push is { Signature: not null, SigningKey: not null })
            throw new RegistryException(RegistryError.Invalid, "A version has one signature: give a key or a signature, not both.");
        var trusted = await policy.KeysAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (push.Signature is { } signature)
                _ = trusted is null ? signature.Claimed() : signature.Verify(trusted).Statement;
            else if (trusted is not null && (push.SigningKey is null || !trusted.Contains(push.SigningKey.Public)))
                throw new RegistryException(
                    RegistryError.Unsigned,
                    push.SigningKey is { } key
                        ? $"The registry does not trust the key {key.Public.Fingerprint}."
                        : "The registry takes only versions that a trusted key has signed: give the key, or a signature.");
        }
        catch (SignatureException e)
        {
            throw new RegistryException(RegistryError.Unsigned, $"The signature is not taken: {e.Message}", e);
        }
    }

    async Task CheckSignedAsync(VersionManifest manifest, CancellationToken cancellation)
    {
        if (await policy.KeysAsync(cancellation).ConfigureAwait(false) is not { } trusted)
            return;
        if (manifest.SignatureBundle is not { } blob)
            throw LoadGate.Failed(manifest, GateCheck.Signed, "nobody has signed it.");
        try
        {
            var bundle = SignatureBundle.Load(await blobs.FetchAsync(blob, cancellation).ConfigureAwait(false));
            if (VersionSignature.Difference(manifest.Files, bundle.Verify(trusted).Statement) is { } difference)
                throw LoadGate.Failed(manifest, GateCheck.Signed, difference);
        }
        catch (SignatureException e)
        {
            throw LoadGate.Failed(manifest, GateCheck.Signed, e.Message, e);
        }
        catch (RegistryException e) when (e.Error == RegistryError.Corrupt)
        {
            throw LoadGate.Failed(manifest, GateCheck.Digest, e.Message, e);
        }
    }

    PolicyChange Change(string? key, bool isTrusted) =>
        new() { Id = Guid.NewGuid(), At = Now, By = options.By, Key = key, IsTrusted = isTrusted };

    async Task ChangeKeysAsync(
        Func<IReadOnlyList<TrustedKeyDocument>?, IReadOnlyList<TrustedKeyDocument>?> change,
        PolicyChange record,
        CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (document, tag) = await ReadDocumentAsync(cancellation).ConfigureAwait(false);
            // A client that repeats a request whose answer was lost finds its own change there.
            if (document.PolicyChanges.Any(made => made.Id == record.Id))
            {
                policy.Know(document);
                return;
            }
            var changed = document with
            {
                TrustedKeys = change(document.TrustedKeys),
                PolicyChanges = [.. document.PolicyChanges, record],
            };
            if (await store.ReplaceAsync(RegistryKeys.Registry, Document.Write(changed), tag, cancellation).ConfigureAwait(false))
            {
                policy.Know(changed);
                return;
            }
            await Backoff.WaitAsync(attempt, cancellation).ConfigureAwait(false);
        }
    }

    async Task<(RegistryDocument Document, string Tag)> ReadDocumentAsync(CancellationToken cancellation)
    {
        var stored = await store.ReadAsync(RegistryKeys.Registry, cancellation).ConfigureAwait(false)
            ?? throw new RegistryException(RegistryError.NotFound, $"There is no registry in {store} any more.");
        return (Document.Read<RegistryDocument>(stored, RegistryKeys.Registry), stored.Tag);
    }

    static TrustedKeyDocument[] Without(IReadOnlyList<TrustedKeyDocument> keys, TrustedKey key) => [.. keys.Where(other => other.Pem != key.Pem)];
}
