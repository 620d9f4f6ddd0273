namespace Scigo;

/// <summary>What is known about a file besides its bytes; each may be unknown.</summary>
public sealed record FormatContext
{
    /// <summary>The path of the file, where there is one: other files that belong to it lie in its folder.</summary>
    public string? Path { get; init; }

    /// <summary>The model that the caller asks for, where a file can be read as one of several. The caller checks what comes out.</summary>
    public ModelCodec? Asked { get; init; }
}
