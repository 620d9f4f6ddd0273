using System.Globalization;
using System.Text;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Emitting;

/// <summary>Emitted code is short: loops and checks are the runtime's. Its length is committed, so that it does not grow unnoticed.</summary>
public class SizeTests
{
    [Fact]
    public void EmittedLinesAreAsCommitted()
    {
        var table = new StringBuilder();
        for (var members = 0; members <= 20; members += members == 0 ? 1 : members < 5 ? 4 : 15)
            table.Append(CultureInfo.InvariantCulture, $"{members} members: {Lines(members)} lines\n");
        table.Append(CultureInfo.InvariantCulture, $"each member: {(Lines(20) - Lines(10)) / 10.0} lines\n");
        table.Append(CultureInfo.InvariantCulture, $"each required init member: {(Lines(20, "public required double P{0} {{ get; init; }}") - Lines(10, "public required double P{0} {{ get; init; }}")) / 10.0} lines\n");
        Snapshots.Check("lines.txt", table.ToString());
    }

    static int Lines(int members, string declaration = "public double P{0} {{ get; set; }}")
    {
        var format = CompositeFormat.Parse(declaration);
        var source = new StringBuilder("[PersistableModel(\"test.m\")] public sealed partial class M {\n");
        for (var i = 1; i <= members; i++)
            source.Append(CultureInfo.InvariantCulture, $"[Member({i})] ").AppendFormat(CultureInfo.InvariantCulture, format, i).Append('\n');
        var generated = Compilations.Sources(Compilations.Of(source.Append('}').ToString()))["M.g.cs"];
        return generated.Split('\n').Count(static line => line.Trim().Length > 0);
    }
}
