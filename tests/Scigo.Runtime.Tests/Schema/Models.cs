namespace Scigo.Tests.Schema;

[PersistableModel("tests.place")]
public sealed partial class Place
{
    [Member(1)] public string Text { get; set; } = "";
    [Member(2)] public string? Maybe { get; set; }
    [Member(3)] public List<string> Lines { get; set; } = [];
    [Member(4)] public List<List<string?>> Rows { get; set; } = [];
    [Member(5)] public Dictionary<string, string> Names { get; set; } = [];
    [Member(6)] public Dictionary<int, Label> Numbered { get; set; } = [];
    [Member(7)] public Label Label { get; set; } = new();
    [Member(8)] public Label? Other { get; set; }
    [Member(9)] public List<Label> Labels { get; set; } = [];
    [Member(10)] public object Anything { get; set; } = new Label();
    [Member(11)] public List<object> Things { get; set; } = [];
    [Member(12)] public bool Truth { get; set; }
    [Member(13)] public NDArray<double> Block { get; set; }
}

[PersistableModel("tests.label")]
public sealed partial class Label
{
    [Member(1)] public double Weight { get; set; }
    [Member(2)] public string Text { get; set; } = "";
}

[PersistableModel("tests.needy")]
public sealed partial class Needy
{
    [Member(1)] public Needed? First { get; set; }
    [Member(2)] public List<Needed> More { get; set; } = [];
}

[PersistableModel("tests.needed")]
public sealed partial class Needed
{
    [Member(1)] public int Optional { get; set; }
    [Member(2)] public required string Name { get; set; }
}
