using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>No file says how keys are compared: a collection that is read gets the comparer of the one that it replaces.</summary>
public class ComparerTests
{
    [Theory]
    [InlineData("HashSet<string>")]
    [InlineData("SortedSet<string>")]
    [InlineData("ISet<string>", "HashSet<string>")]
    [InlineData("IReadOnlySet<string>", "HashSet<string>")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<string>", "System.Collections.Immutable.ImmutableHashSet.Create", "")]
    [InlineData("System.Collections.Frozen.FrozenSet<string>", "System.Collections.Frozen.FrozenSet.Create", "")]
    public void SetsKeepTheirComparer(string type, string? create = null, string suffix = "([\"a\"], StringComparer.OrdinalIgnoreCase)") => Check(
        type, suffix.Length > 0 ? $"new {create ?? type}{suffix}" : $"{create}(StringComparer.OrdinalIgnoreCase, \"a\")", "m.X.Contains(\"A\")");

    [Theory]
    [InlineData("Dictionary<string, int>", "new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }")]
    [InlineData("SortedDictionary<string, int>", "new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }")]
    [InlineData("IDictionary<string, int>", "new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }")]
    [InlineData("IReadOnlyDictionary<string, int>", "new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<string, int>", "System.Collections.Immutable.ImmutableDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase).Add(\"a\", 1)")]
    [InlineData(
        "System.Collections.Frozen.FrozenDictionary<string, int>",
        "System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<string, int> { [\"a\"] = 1 }, StringComparer.OrdinalIgnoreCase)")]
    public void DictionariesKeepTheirComparer(string type, string create) => Check(type, create, "m.X.ContainsKey(\"A\")");

    static void Check(string type, string create, string look) => Loaded.Run($$"""
        [PersistableModel("test.m")] public sealed partial class M
        {
            [Member(1)] public {{type}} X { get; private set; } = {{create}};
            [Member(2)] readonly {{type}} second = {{create}};
            public bool Second() { var m = new { X = second }; return {{look}}; }
        }
        public static class Test
        {
            public static void Run()
            {
                if (!{{look.Replace("m.", "new M().")}})
                    throw new Exception("The test is of no use.");
                RoundTrip.Check(new M(), m => ({{look}}, m.Second()));
            }
        }
        """);

    [Theory]
    [InlineData("HashSet<string>", "new(StringComparer.OrdinalIgnoreCase) { \"a\" }", "Contains")]
    [InlineData("SortedSet<string>?", "new(StringComparer.OrdinalIgnoreCase) { \"a\" }", "Contains")]
    [InlineData("Dictionary<string, int>", "new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }", "ContainsKey")]
    [InlineData("Dictionary<string, int>?", "new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }", "ContainsKey")]
    [InlineData("SortedDictionary<string, int>", "new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }", "ContainsKey")]
    public void ParametersThatAreSetKeepItToo(string type, string create, string look) => Loaded.Run($$"""
        [PersistableModel("test.m")] public sealed partial class M { [Hyperparameter(1)] public {{type}} X { get; set; } = {{create}}; }
        [PersistableModel("test.slot")] public sealed partial class Slot<T> { [Hyperparameter(1)] public required T X { get; set; } }
        [PersistableModel("test.holder")] public sealed partial class Holder { [Member(1)] public Slot<{{type.TrimEnd('?')}}>? Slot { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                var m = new M();
                m.SetParams(m.GetParams());
                var slot = new Slot<{{type.TrimEnd('?')}}> { X = new M().X! };
                slot.SetParams(slot.GetParams());
                if (!m.X!.{{look}}("A") || !slot.X.{{look}}("A"))
                    throw new Exception("The comparer was lost.");
                try
                {
                    m.SetParams(ParamSet.Create(("x", {{(look == "Contains" ? "ParamValue.FromList([\"a\", \"A\"])" : "ParamValue.FromMap(ParamSet.Create((\"a\", 1), (\"A\", 2)))")}})));
                }
                catch (ArgumentException)
                {
                    return;
                }
                throw new Exception("What it takes for one was set twice.");
            }
        }
        """);

    [Fact]
    public void ASortedSetsOrderIsItsOwn() => Loaded.Run("""
        [PersistableModel("test.m")] public sealed partial class M
        {
            [Member(1)] public SortedSet<int> Down { get; } = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));
        }
        public static class Test { public static void Run() => RoundTrip.Check(new M { Down = { 1, 3, 2 } }, m => string.Join(" ", m.Down)); }
        """);

    [Fact]
    public void ElementsThatTheComparerTakesForOneAreRefused() => Loaded.Run("""
        [PersistableModel("test.old")] public sealed partial class Old { [Member(1)] public HashSet<string> X { get; init; } = []; }
        [PersistableModel("test.new")] public sealed partial class New { [Member(1)] public HashSet<string> X { get; init; } = new(StringComparer.OrdinalIgnoreCase); }
        public static class Test
        {
            public static void Run()
            {
                var json = ModelJson.Serialize(new Old { X = ["a", "A"] });
                try
                {
                    ModelJson.Deserialize<New>(System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(json).Replace("test.old", "test.new")));
                }
                catch (ModelFormatException e) when (e.Message.Contains("twice"))
                {
                    return;
                }
                throw new Exception("It was read.");
            }
        }
        """);
}
