using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Broken;

/// <summary>A file that is being written, with the generator at work after each change, as in an IDE.</summary>
sealed class Editor(params string[] sources)
{
    CSharpCompilation compilation = Compilations.Of(sources);
    GeneratorDriver driver = Compilations.Driver();

    /// <summary>Replaces the first file. The generator must not fail, and its output must not have errors that the sources have not.</summary>
    public void Type(string text, bool isChecked = true)
    {
        var tree = compilation.SyntaxTrees[0];
        compilation = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(text, tree.FilePath));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.True(diagnostics.IsEmpty, $"{text}\n\n{string.Join("\n", diagnostics)}");
        if (!isChecked || Errors(generated) is not { Count: > 0 } errors)
            return;
        errors.ExceptWith(Errors(compilation));
        Assert.True(errors.Count == 0, $"{text}\n\n{string.Join("\n", errors.Take(3))}");
    }

    static HashSet<string> Errors(Compilation compilation) => [.. Compilations.Errors(compilation).Select(static d => d.ToString())];
}
