namespace Scigo.Registry.S3;

/// <summary>A bucket and what follows it in a URL such as <c>s3://bucket/models/churn.scigo</c>: a key, or a prefix of keys.</summary>
readonly record struct S3Location(string Bucket, string Path)
{
    const string Scheme = "s3://";

    public static bool IsOne(string url) => url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="FormatException">It is no such URL.</exception>
    public static S3Location Parse(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!IsOne(url))
            throw new FormatException($"\"{url}\" is no URL of S3: it begins with {Scheme}, as s3://bucket/prefix.");
        var rest = url[Scheme.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var location = slash < 0 ? new S3Location(rest, "") : new(rest[..slash], rest[(slash + 1)..]);
        return location.Bucket.Length > 0 ? location : throw new FormatException($"\"{url}\" names no bucket: s3://bucket/prefix does.");
    }
}
