namespace Scigo.Corpus;

[PersistableModel("corpus.text")]
public sealed partial class Text : IHolds
{
    [Member(1)] public string A { get; set; } = "";
    [Member(2)] public string B { get; set; } = "initial";

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.optional_text")]
public sealed partial class OptionalText : IHolds
{
    [Member(1)] public string? A { get; set; }
    [Member(2)] public string? B { get; set; } = "initial";

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.blob")]
public sealed partial class Blob : IHolds
{
    [Member(1)] public byte[] A { get; set; } = [];
    [Member(2)] public byte[]? B { get; set; } = [1, 2];

    public object?[] Held() => [A, B];
}
