namespace Scigo.Interop.SciKitLearn;

/// <summary>What the start of a document tells about whose it is.</summary>
ref struct DocumentHead
{
    readonly ReadOnlySpan<byte> head;
    ReadOnlySpan<byte> name;
    int depth;

    // Whether the member of the parameters at hand is a pipeline's list of steps.
    bool inSteps;

    // Whether the document names a library, and another one.
    bool isOther;

    DocumentHead(ReadOnlySpan<byte> head) => this.head = head;

    /// <summary>Whether it is scikit-learn's, or may be, as far as these bytes tell.</summary>
    internal static bool MayBeSciKitLearn(ReadOnlySpan<byte> head) =>
        head.TrimStart(" \t\r\n"u8).StartsWith("{"u8) && new DocumentHead(head).Scan();

    bool Scan()
    {
        for (var at = 0; at < head.Length; at++)
        {
            switch (head[at])
            {
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when --depth == 0:
                    // All of it has been seen.
                    return false;
                case (byte)'"':
                    var text = StringAt(at + 1);
                    at += text.Length + 1;
                    if (IsName(at + 1) ? Tells(name = text) : IsLibrary(text))
                        return true;
                    break;
            }
        }
        return !isOther;
    }

    bool Tells(ReadOnlySpan<byte> name)
    {
        if (depth == 2)
            inSteps = name.SequenceEqual("steps"u8);
        return depth switch
        {
            1 => name.SequenceEqual("steps"u8) || name.SequenceEqual("model_type"u8),
            2 => SciKitLearnNames.IsFitted(name),
            // Scigo's own pipelines have steps, too, but each with an estimator in it.
            4 => inSteps && name.SequenceEqual("type"u8),
            _ => false,
        };
    }

    bool IsLibrary(ReadOnlySpan<byte> text)
    {
        if (depth != 2 || !name.SequenceEqual("library"u8))
            return false;
        isOther = true;
        return SciKitLearnNames.IsLibrary(text);
    }

    // Without its quotes, escapes as they stand; to the end where it has none.
    readonly ReadOnlySpan<byte> StringAt(int start)
    {
        var end = start;
        while (end < head.Length && head[end] != '"')
            end += head[end] == '\\' ? 2 : 1;
        return head[start..Math.Min(end, head.Length)];
    }

    readonly bool IsName(int after) =>
        after < head.Length && head[after..].TrimStart(" \t\r\n"u8).StartsWith(":"u8);
}
