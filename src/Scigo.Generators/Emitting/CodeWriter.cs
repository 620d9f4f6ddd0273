using System.Text;

namespace Scigo.Generators.Emitting;

/// <summary>Writes lines of C# with indentation.</summary>
sealed class CodeWriter
{
    readonly StringBuilder text = new();
    int depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
    }

    /// <summary>Opens a block, after a line that introduces it.</summary>
    public void Open(string line)
    {
        Line(line);
        Open();
    }

    public void Open()
    {
        Line("{");
        depth++;
    }

    public void Close(string end = "}")
    {
        depth--;
        Line(end);
    }

    public override string ToString() => text.ToString();

    /// <summary>Returns a C# literal of a string.</summary>
    public static string Literal(string value) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(value, quote: true);
}
