using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Diagnostics;

/// <summary>Every diagnostic, by number: SCIGO0xx the model's shape, 1xx its members, 2xx compatibility, 3xx usage.</summary>
public static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        "SCIGO001", "Model is not partial", "'{0}' is a persistable model: declare it partial, so that its codec can be added");

    public static readonly DiagnosticDescriptor ContainerNotPartial = Error(
        "SCIGO002", "Containing type is not partial", "'{0}' contains the persistable model '{1}': declare it partial too");

    public static readonly DiagnosticDescriptor NotConcrete = Error(
        "SCIGO003", "Model cannot be instantiated", "'{0}' is {1}: a persistable model is a class, struct or record that can be instantiated");

    public static readonly DiagnosticDescriptor BadWireName = Error(
        "SCIGO004", "Bad wire name", "\"{0}\" is no wire name: {1}");

    public static readonly DiagnosticDescriptor DuplicateWireName = Error(
        "SCIGO005", "Duplicate wire name", "\"{0}\" is already the wire name of '{1}': every model needs its own");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "SCIGO006",
        "No usable constructor",
        "'{0}' has neither a parameterless constructor nor one whose parameters are all named like persisted members of the same type");

    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "SCIGO101", "Duplicate member id", "The id {0} is already that of '{1}': ids are unique in a model, those of its base classes included");

    public static readonly DiagnosticDescriptor IdOutOfRange = Error(
        "SCIGO102", "Member id out of range", "{0} is no member id: protobuf allows 1 to 536870908, without 19000 to 19999");

    public static readonly DiagnosticDescriptor Unmarked = Error(
        "SCIGO103",
        "Settable member is not marked",
        "'{0}' can be set but is not marked: give it [Hyperparameter(id)], [Fitted(id)] or [Member(id)], or [NotPersisted] to leave it out");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "SCIGO104",
        "Type cannot be persisted",
        "'{0}' of type '{1}' cannot be persisted: annotate the type with [PersistableModel], or write an IConverter<{1}, …> to a supported type and attach it with [Converter]");

    public static readonly DiagnosticDescriptor NotSettable = Error(
        "SCIGO105",
        "Member cannot be set",
        "'{0}' can be written but not read back: give it a setter (private is enough), or take it in the constructor under the same name");

    public static readonly DiagnosticDescriptor BadMemberName = Error(
        "SCIGO106", "Bad or duplicate member name", "\"{0}\" is no usable name for '{1}': {2}");

    public static readonly DiagnosticDescriptor BadConverter = Error(
        "SCIGO107", "Converter of the wrong shape", "'{0}' does not convert '{1}': it must implement IConverter<{1}, TWire> for exactly one TWire");

    public static readonly DiagnosticDescriptor EndlessModel = Error(
        "SCIGO108", "Model contains itself", "'{0}' would contain '{1}' without end: make the member nullable, or a list");

    public static readonly DiagnosticDescriptor BadRank = Error(
        "SCIGO109", "Bad rank", "Rank = {0} on '{1}': only 1 can be declared, on an NDArray, and 0 for any");

    public static readonly DiagnosticDescriptor BadEncoding = Error(
        "SCIGO110", "Bad encoding", "Encoding = {0} on '{1}': only integers have encodings, and only signed ones ZigZag");

    public static readonly DiagnosticDescriptor NotReadableInto = Error(
        "SCIGO301",
        "Model cannot be read into",
        "'{0}' gets members in its constructor, so that data cannot be read into an instance that is there already: use Deserialize, or give it a parameterless constructor and setters");

    static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        id[5] switch { '0' => "Scigo.Models", '1' => "Scigo.Members", '2' => "Scigo.Compatibility", _ => "Scigo.Usage" },
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/scigo-net/scigo/blob/main/docs/diagnostics/{id}.md");
}
