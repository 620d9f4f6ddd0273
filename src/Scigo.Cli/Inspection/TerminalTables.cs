using Scigo.Cli.Errors;
using Spectre.Console;

namespace Scigo.Cli.Inspection;

/// <summary>Draws tables on a terminal.</summary>
static class TerminalTables
{
    internal static void Write(IAnsiConsole console, string file, IEnumerable<InspectionTable> tables)
    {
        var tree = new Tree(new Text(OneLine.Of(file), new Style(decoration: Decoration.Bold)));
        foreach (var table in tables.Where(static t => t.Rows.Count > 0))
            tree.AddNode(new Text(table.Title, new Style(Color.Teal))).AddNode(Draw(table));
        console.Write(tree);
    }

    static Table Draw(InspectionTable table)
    {
        var drawn = new Table { Border = TableBorder.Rounded, ShowHeaders = table.Columns.Any(static c => c.Length > 0) };
        foreach (var column in table.Columns)
            drawn.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(static cell => new Text(OneLine.Of(cell))));
        return drawn;
    }
}
