using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scigo.Generators.Parsing;

/// <summary>The C# that generated code is written in: static abstract members (11), collection expressions (12).</summary>
static class Language
{
    public static bool IsRecent(Compilation compilation, out string version)
    {
        var used = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();
        version = used.ToDisplayString();
        return used >= LanguageVersion.CSharp12;
    }
}
