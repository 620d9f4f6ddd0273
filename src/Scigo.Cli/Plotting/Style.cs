using System.Text;

namespace Scigo.Cli.Plotting;

/// <summary>The colours and fonts of pictures, on light and on dark pages.</summary>
static class Style
{
    internal const double TextSize = 12;

    internal const double SmallSize = 10.5;

    // Told apart by people who do not tell red from green, too, and on both pages.
    static readonly string[] Categories = ["#4c78a8", "#f58518", "#54a24b", "#e45756", "#72b7b2", "#b279a2", "#d4a72c", "#9d755d", "#ff9da6", "#8a817c"];

    internal static string Sheet { get; } = Make();

    /// <summary>The class of the n-th category.</summary>
    internal static string Category(int n) => $"k{n % Categories.Length}";

    static string Make()
    {
        var sheet = new StringBuilder("text{font-family:system-ui,'Segoe UI','DejaVu Sans',sans-serif;font-size:12px}.title{font-size:17px;font-weight:600}.head{font-size:13px;font-weight:600}.small{font-size:10.5px}");
        sheet.Append(Colours("#ffffff", "#1f2933", "#616e7c", "#d5dbe1", "#2b6cb0", "#c05621", "#f4f6f8"));
        for (var i = 0; i < Categories.Length; i++)
            sheet.Append($".k{i}{{fill:{Categories[i]}}}");
        sheet.Append("@media (prefers-color-scheme:dark){").Append(Colours("#14181d", "#e6e9ed", "#9aa5b1", "#39424d", "#63a4e8", "#f0935e", "#1e242b")).Append('}');
        return sheet.ToString();
    }

    static string Colours(string paper, string ink, string mute, string grid, string plus, string minus, string box) =>
        $".paper{{fill:{paper}}}.ink,.title,.head{{fill:{ink}}}.mute,.small{{fill:{mute}}}.grid{{stroke:{grid};stroke-width:1;fill:none}}"
        + $".axis{{stroke:{mute};stroke-width:1;fill:none}}.plus{{fill:{plus}}}.minus{{fill:{minus}}}.box{{fill:{box};stroke:{grid}}}.ring{{fill:none;stroke:{ink};stroke-width:2}}";
}
