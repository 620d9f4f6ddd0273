namespace Scigo.Corpus;

/// <summary>Two things that should be the same are not.</summary>
public sealed class CorpusMismatchException(string expected, string actual) : Exception(Describe(expected, actual))
{
    // Where they part, with what stands around it.
    static string Describe(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"They differ at {at}.\nExpected: {Around(expected, at)}\nActual:   {Around(actual, at)}";
    }

    static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
}
