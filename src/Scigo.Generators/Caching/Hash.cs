namespace Scigo.Generators.Caching;

/// <summary>Hashes of 64 bits, the same in every process: FNV-1a, mixed where sums are made of them.</summary>
static class Hash
{
    public const ulong Empty = 14695981039346656037;

    public static ulong Of(string text) => Empty.And(text);

    public static ulong And(this ulong hash, string text)
    {
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash.And((ulong)text.Length);
    }

    public static ulong And(this ulong hash, ulong value) => unchecked((hash ^ Mixed(value)) * 1099511628211);

    /// <summary>Spreads a hash over all bits, so that a sum of hashes stands for the set of them.</summary>
    public static ulong Mixed(ulong hash)
    {
        hash = unchecked((hash ^ hash >> 31) * 0x7FB5D329728EA185);
        hash = unchecked((hash ^ hash >> 27) * 0x81DADEF4BC2DD44D);
        return hash ^ hash >> 33;
    }
}
