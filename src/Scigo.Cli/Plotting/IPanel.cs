namespace Scigo.Cli.Plotting;

/// <summary>A part of a picture, drawn with its upper left corner at the origin.</summary>
interface IPanel
{
    /// <summary>What it shows.</summary>
    string Title { get; }

    /// <summary>What is to be known of it, or <c>null</c>.</summary>
    string? Note { get; }

    double Width { get; }

    double Height { get; }

    void Draw(Svg svg);
}
