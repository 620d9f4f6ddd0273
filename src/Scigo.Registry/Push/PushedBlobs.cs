namespace Scigo.Registry.Push;

/// <summary>What a push has written before the version that names it.</summary>
/// <param name="Models">The model in each format.</param>
/// <param name="Parity">Its parity samples, if it has any.</param>
/// <param name="Signature">The bundle that signs its files, if it is signed.</param>
sealed record PushedBlobs(IReadOnlyList<ModelFileReference> Models, BlobReference? Parity, BlobReference? Signature)
{
    /// <summary>Whether one of them is among those that nobody may use.</summary>
    public bool AreAmong(IReadOnlyList<string> condemned) =>
        Models.Select(static file => file.Content).Append(Parity).Append(Signature).Any(blob => blob is not null && condemned.Contains(blob.Key));
}
