namespace Scigo.Corpus;

/// <summary>Text, and what is written as text.</summary>
static class TextTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Reference<StringPlaces, StringTaken, string>(
            "string", v => v.Text(), (a, b, c) => new StringTaken(a, b, c), () => ["text", "", "é𝄞\0\u2028"]),
        PlaceCase.Value<CharPlaces, CharTaken, char>("char", v => v.Char(), (a, b, c) => new CharTaken(a, b, c), () => ['a', '\0', '\uffff']),
        PlaceCase.Value<GuidPlaces, GuidTaken, Guid>(
            "Guid", v => v.Guid(), (a, b, c) => new GuidTaken(a, b, c), () => [new("00112233-4455-6677-8899-aabbccddeeff"), Guid.Empty]),
        PlaceCase.Reference<UriPlaces, UriTaken, Uri>(
            "Uri", v => v.Uri(), (a, b, c) => new UriTaken(a, b, c), () => [new("https://example.org/a?b=c#d"), new("relative", UriKind.Relative), new("https://EXAMPLE.org/é")]),
        PlaceCase.Reference<VersionPlaces, VersionTaken, Version>(
            "Version", v => v.Version(), (a, b, c) => new VersionTaken(a, b, c), () => [new(1, 2), new(1, 2, 3, 4), new(0, 0, int.MaxValue)]),
    ];
}

[PersistableModel("places.string")]
public sealed partial class StringPlaces : ReferencePlaces<string>;

[PersistableModel("taken.string")]
public sealed partial record StringTaken(string One, string? Maybe, string[] Many) : ReferenceTaken<string>(One, Maybe, Many);

[PersistableModel("places.char")]
public sealed partial class CharPlaces : ValuePlaces<char>;

[PersistableModel("taken.char")]
public sealed partial record CharTaken(char One, char? Maybe, char[] Many) : ValueTaken<char>(One, Maybe, Many);

[PersistableModel("places.guid")]
public sealed partial class GuidPlaces : ValuePlaces<Guid>;

[PersistableModel("taken.guid")]
public sealed partial record GuidTaken(Guid One, Guid? Maybe, Guid[] Many) : ValueTaken<Guid>(One, Maybe, Many);

[PersistableModel("places.uri")]
public sealed partial class UriPlaces : ReferencePlaces<Uri>;

[PersistableModel("taken.uri")]
public sealed partial record UriTaken(Uri One, Uri? Maybe, Uri[] Many) : ReferenceTaken<Uri>(One, Maybe, Many);

[PersistableModel("places.version")]
public sealed partial class VersionPlaces : ReferencePlaces<Version>;

[PersistableModel("taken.version")]
public sealed partial record VersionTaken(Version One, Version? Maybe, Version[] Many) : ReferenceTaken<Version>(One, Maybe, Many);
