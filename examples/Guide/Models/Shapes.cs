using Acme;

// <snippet closed>
[assembly: PersistableInstance(typeof(Window<double>))]
// </snippet>

namespace Acme;

// <snippet shapes>
[PersistableModel("acme.bounds")]
public sealed partial record Bounds([property: Member(1)] double Low, [property: Member(2)] double High);

[PersistableModel("acme.window")]
public sealed partial class Window<T>
{
    [Member(1)] public required string Name { get; init; }
    [Member(2)] public List<T> Items { get; init; } = [];
    [Member(3)] public Bounds? Bounds { get; init; }
}
// </snippet>
