namespace Scigo.Corpus;

[PersistableModel("corpus.required_members")]
public sealed partial class RequiredMembers : IHolds
{
    [Member(1)] public required double A { get; set; }
    [Member(2)] public required string? B { get; init; }
    [Member(3)] public required List<int> C { get; init; }
    [Member(4)] public required byte[] D;

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.required_in_struct")]
public partial struct RequiredInStruct : IHolds
{
    [Member(1)] public required double A { get; set; }
    [Member(2)] public required string B { get; init; }

    public readonly object?[] Held() => [A, B];
}

/// <summary>A struct with required members and initializers, which only its constructor runs.</summary>
[PersistableModel("corpus.required_and_initialized")]
public partial struct RequiredAndInitialized : IHolds
{
    public RequiredAndInitialized()
    {
    }

    [Member(1)] public required double A { get; set; }
    [Member(2)] public string B { get; set; } = "initial";

    public readonly object?[] Held() => [A, B];
}
