namespace Scigo.Interop.SafeTensors.Header;

/// <summary>What a .safetensors file says about itself, read and checked.</summary>
/// <param name="Tensors">The tensors, in the order in which their numbers lie.</param>
/// <param name="Metadata">The texts of <c>__metadata__</c>.</param>
/// <param name="MetadataAt">Where in the file these stand.</param>
/// <param name="DataStart">Where in the file the numbers begin.</param>
sealed record TensorHeader(IReadOnlyList<SafeTensor> Tensors, IReadOnlyDictionary<string, string> Metadata, long MetadataAt, long DataStart)
{
    /// <summary>The key of the texts, which no tensor can have for a name.</summary>
    internal const string MetadataKey = "__metadata__";

    /// <summary>The bytes of the header's length.</summary>
    internal const int LengthSize = sizeof(ulong);

    /// <summary>The most bytes that a header may have.</summary>
    internal const int MaxLength = 100_000_000;
}
