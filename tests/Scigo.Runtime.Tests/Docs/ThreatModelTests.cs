using System.Text.RegularExpressions;

namespace Scigo.Tests.Docs;

/// <summary>The tests that docs/threat-model.md names exist.</summary>
public partial class ThreatModelTests
{
    [Fact]
    public void EveryTestThatAnInvariantNamesIsThere()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/threat-model.md"));
        var types = typeof(ThreatModelTests).Assembly.GetTypes().ToLookup(static t => t.Name);
        var named = TestName().Matches(page);
        Assert.True(named.Count > 20, "The page names hardly any test.");
        foreach (Match name in named)
        {
            Assert.True(
                types[name.Groups[1].Value].Any(t => t.GetMethod(name.Groups[2].Value) is { } method
                    && method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0),
                $"docs/threat-model.md names {name.Value}, which is no test.");
        }
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();
}
