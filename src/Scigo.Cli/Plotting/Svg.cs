using System.Globalization;
using System.Net;
using System.Text;

namespace Scigo.Cli.Plotting;

/// <summary>Writes the shapes of a picture. What they look like is said by their classes: <see cref="Style"/>.</summary>
sealed class Svg
{
    /// <summary>About how wide a letter is for a size of 1: with the fonts of most systems, texts are no wider than that.</summary>
    const double LetterWidth = 0.58;

    readonly StringBuilder text = new();

    internal void Rectangle(string style, double x, double y, double width, double height, double opacity = 1, double corner = 2) => Add(
        $"<rect class=\"{style}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(Math.Max(0, width))}\" height=\"{Number(height)}\" rx=\"{Number(corner)}\"{Opacity(opacity)}/>");

    internal void Line(string style, double x1, double y1, double x2, double y2) =>
        Add($"<line class=\"{style}\" x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"/>");

    internal void Circle(string style, double x, double y, double radius, double opacity = 1) =>
        Add($"<circle class=\"{style}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"{Opacity(opacity)}/>");

    internal void Path(string style, string path) => Add($"<path class=\"{style}\" d=\"{path}\"/>");

    /// <summary>Writes a text on its baseline.</summary>
    /// <param name="style">Its class.</param>
    /// <param name="x">Where it begins, ends, or has its middle.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="content">The text.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    internal void Text(string style, double x, double y, string content, string anchor = "start") =>
        Add($"<text class=\"{style}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{Encode(content)}</text>");

    /// <summary>Writes a text that ends at a place below and goes up to the right.</summary>
    internal void SlantedText(string style, double x, double y, string content) => Add(
        $"<text class=\"{style}\" transform=\"translate({Number(x)} {Number(y)}) rotate(-45)\">{Encode(content)}</text>");

    internal void BeginGroup(double x, double y) => Add($"<g transform=\"translate({Number(x)} {Number(y)})\">");

    internal void EndGroup() => Add("</g>");

    /// <summary>Shortens a text to what fits.</summary>
    internal static string Fit(string content, double width, double size)
    {
        var most = Math.Max(1, (int)(width / (LetterWidth * size)));
        return content.Length <= most ? content : content[..(most - 1)] + "…";
    }

    /// <summary>Returns how wide a text is at most.</summary>
    internal static double WidthOf(string content, double size) => content.Length * LetterWidth * size;

    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    internal string Document(double width, double height) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Number(width)} {Number(height)}" width="{Number(width)}" height="{Number(height)}" role="img">
        <style>{Style.Sheet}</style>
        {text}</svg>

        """.ReplaceLineEndings("\n");

    // XML has no control characters, and no halves of others.
    static string Encode(string content) =>
        WebUtility.HtmlEncode(string.Concat(content.EnumerateRunes().Select(static rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString())));

    static string Opacity(double opacity) => opacity < 1 ? $" fill-opacity=\"{Number(opacity)}\"" : "";

    void Add(string element) => text.Append(element).Append('\n');
}
