namespace Scigo.Registry.Storage;

/// <summary>
/// What a registry needs of a place that keeps objects: to create one if there is none, to replace one that is as it was when it was read,
/// and to read. Everything that a registry promises is built of these; a folder and an S3 bucket both have them.
/// </summary>
/// <remarks>
/// Keys are names separated by slashes, of ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>; no name begins with a dot. An object that
/// can be read is whole. When a call throws, what it was to change is as before or as asked for, never between.
/// </remarks>
public interface IObjectStore
{
    /// <summary>Checks whether the store keeps these promises, as far as it can be found out; a registry is only made in one that does.</summary>
    /// <exception cref="IOException">It does not, or the store failed.</exception>
    Task CheckAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    /// <summary>Reads a small object.</summary>
    /// <returns>The content and its tag; <c>null</c> when there is none of that key.</returns>
    /// <exception cref="IOException">It cannot be read, or is longer than a small object may be.</exception>
    Task<StoredObject?> ReadAsync(string key, CancellationToken cancellation = default);

    /// <summary>Creates an object if there is none of that key.</summary>
    /// <returns>Whether it was created; of all who try at once one gets <c>true</c>.</returns>
    /// <exception cref="IOException">The store failed; the object may be there or not.</exception>
    Task<bool> CreateAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellation = default);

    /// <summary>Replaces an object that has not changed since it was read.</summary>
    /// <param name="key">The object.</param>
    /// <param name="content">Its new content.</param>
    /// <param name="tag">The tag that it had when it was read.</param>
    /// <param name="cancellation">Cancels before anything is changed.</param>
    /// <returns>Whether it was replaced; <c>false</c> when it has changed or is gone.</returns>
    /// <exception cref="IOException">The store failed; the object may be replaced or not.</exception>
    Task<bool> ReplaceAsync(string key, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation = default);

    /// <summary>Writes an object of any length, over one that is there.</summary>
    /// <param name="key">The object.</param>
    /// <param name="content">Read from its position to its end.</param>
    /// <param name="attributes">Names and values that go with it, of printable ASCII; a folder keeps none.</param>
    /// <param name="cancellation">Cancels, and leaves what was there.</param>
    /// <exception cref="IOException">The store failed; what was there is there, or the new content.</exception>
    Task WriteAsync(
        string key, Stream content, IReadOnlyDictionary<string, string>? attributes = null, CancellationToken cancellation = default);

    /// <summary>Opens an object of any length. The stream can seek, and fetches what is read of it.</summary>
    /// <returns>The content; <c>null</c> when there is none of that key.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    Task<Stream?> OpenAsync(string key, CancellationToken cancellation = default);

    /// <summary>Lists the keys that begin with a prefix, in the order of their bytes.</summary>
    /// <param name="prefix">Empty, or whole names followed by a slash.</param>
    /// <param name="cancellation">Ends the list.</param>
    IAsyncEnumerable<ObjectEntry> ListAsync(string prefix, CancellationToken cancellation = default);

    /// <summary>Deletes an object; that it is gone already is no error.</summary>
    /// <exception cref="IOException">The store failed.</exception>
    Task DeleteAsync(string key, CancellationToken cancellation = default);
}

/// <summary>A small object as it was read.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">Differs whenever the content does.</param>
public sealed record StoredObject(ReadOnlyMemory<byte> Content, string Tag);

/// <summary>A line of a list of objects.</summary>
/// <param name="Key">The object's key.</param>
/// <param name="Length">Its bytes.</param>
public sealed record ObjectEntry(string Key, long Length);
