using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Diagnostics;

/// <summary>
/// Every diagnostic, by number: SCIGO0xx the model's shape, 1xx its members, 2xx compatibility, 3xx usage. A message says what is
/// wrong, then what to do.
/// </summary>
public static class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        "SCIGO001", "Model is not partial", "'{0}' is a persistable model: declare it partial, so that its codec can be added");

    public static readonly DiagnosticDescriptor ContainerNotPartial = Error(
        "SCIGO002", "Containing type is not partial", "'{0}' contains the persistable model '{1}': declare it partial too");

    public static readonly DiagnosticDescriptor NotConcrete = Error(
        "SCIGO003", "Model cannot be instantiated", "'{0}' is {1}: a persistable model is a class, struct or record that can be instantiated");

    public static readonly DiagnosticDescriptor BadWireName = Error(
        "SCIGO004", "Bad wire name", "\"{0}\" is not a wire name: {1}");

    public static readonly DiagnosticDescriptor DuplicateWireName = Error(
        "SCIGO005", "Duplicate wire name", "\"{0}\" is already the wire name of '{1}': give each model its own", Tags.End);

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "SCIGO006",
        "No usable constructor",
        "'{0}' cannot be constructed by its codec, as {1}: give it a parameterless constructor (private is enough), or one whose parameters all have the name and type of a persisted member");

    public static readonly DiagnosticDescriptor NotAccessible = Error(
        "SCIGO007", "Model is not accessible", "'{0}' is {1}, out of reach of the assembly's catalog: declare it internal or public");

    public static readonly DiagnosticDescriptor OldLanguage = Error(
        "SCIGO008", "C# is too old", "The codec of '{0}' needs C# 12 or later, this project uses C# {1}: remove LangVersion from the project, or raise it");

    public static readonly DiagnosticDescriptor BadProtoField = Error("SCIGO009", "Bad protobuf field", "ProtoField = {0} on '{1}': {2}", Tags.End);

    public static readonly DiagnosticDescriptor BadVersion = Error("SCIGO010", "Bad version", "Version = {0} on '{1}': versions count from 1");

    public static readonly DiagnosticDescriptor BadSurrogate = Error(
        "SCIGO011", "Surrogate of the wrong shape", "'{0}' cannot stand for '{1}': {2}");

    public static readonly DiagnosticDescriptor DuplicateMessageName = Error(
        "SCIGO012",
        "Duplicate protobuf name",
        "\"{0}\" and \"{1}\", the wire name of '{2}', both give the protobuf message {3}: names must differ in more than case and underscores",
        Tags.End);

    public static readonly DiagnosticDescriptor NameTaken = Error(
        "SCIGO013", "Name is taken", "'{0}' is the name of a type that is generated into the model: give this another name");

    public static readonly DiagnosticDescriptor BadHook = Warning(
        "SCIGO014", "Hook of the wrong shape", "'{0}' is never called when a model is saved or loaded: {1}");

    public static readonly DiagnosticDescriptor NotSeen = Error(
        "SCIGO015",
        "Model is declared by another generator",
        "'{0}' is declared by another generator, whose output Scigo's never sees, so that it has no codec: declare the model in a file of the project");

    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "SCIGO101",
        "Duplicate member id",
        "The id {0} of '{1}' is already that of '{2}': give it another, unique in the model and its base classes; {3} is free");

    public static readonly DiagnosticDescriptor IdOutOfRange = Error(
        "SCIGO102",
        "Member id out of range",
        "{0} cannot be the id of '{1}': ids are protobuf field numbers, 1 to 536870908 without 19000 to 19999");

    public static readonly DiagnosticDescriptor Unmarked = Error(
        "SCIGO103",
        "Member is not marked",
        "'{0}' is not marked: {1}");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "SCIGO104", "Type cannot be persisted", "'{0}' cannot be persisted because of its type '{1}': {2}");

    public static readonly DiagnosticDescriptor NotSettable = Error(
        "SCIGO105",
        "Member cannot be set",
        "'{0}' can be written but not read back: {1}");

    public static readonly DiagnosticDescriptor BadMemberName = Error(
        "SCIGO106", "Bad or duplicate member name", "\"{0}\" cannot be the name of '{1}' in files: {2}");

    public static readonly DiagnosticDescriptor BadConverter = Error(
        "SCIGO107", "Converter of the wrong shape", "'{0}' does not convert '{1}': {2}");

    public static readonly DiagnosticDescriptor EndlessModel = Error(
        "SCIGO108", "Model contains itself", "'{0}' would contain itself without end through '{1}': {2}");

    public static readonly DiagnosticDescriptor BadRank = Error(
        "SCIGO109", "Bad rank", "Rank = {0} on '{1}': only an NDArray has a rank, and only 1 can be declared; leave it out for any other");

    public static readonly DiagnosticDescriptor BadEncoding = Error(
        "SCIGO110", "Bad encoding", "Encoding = {0} on '{1}': only integers have encodings, and only signed ones ZigZag; leave it out");

    public static readonly DiagnosticDescriptor NotPersistable = Error(
        "SCIGO111", "Member cannot be persisted", "[{0}] cannot stand on '{1}': {2}");

    public static readonly DiagnosticDescriptor MarkedTwice = Error(
        "SCIGO112", "Marked twice", "'{0}' has both [{1}] and [{2}]: keep one of them");

    public static readonly DiagnosticDescriptor HoldsNoDerived = Warning(
        "SCIGO113",
        "Member refuses derived models",
        "'{0}' holds a '{1}' and nothing derived from it, so that saving a '{2}' there fails: declare it as an interface or abstract class that both have");

    public static readonly DiagnosticDescriptor NotSealed = Info(
        "SCIGO114",
        "Model is not sealed",
        "Members hold a '{0}' and nothing derived from it: seal it, so that the compiler says so too");

    public static readonly DiagnosticDescriptor HiddenMembers = Error(
        "SCIGO115",
        "Members of a base model are out of reach",
        "'{0}' cannot persist {1} of its base class '{2}': {3}");

    public static readonly DiagnosticDescriptor BaseLeftOut = Error(
        "SCIGO116",
        "Base class is left out",
        "'{0}' derives from '{1}' of another assembly, and what that holds would be in no file: mark its members there, or say BaseNotPersisted = true in [PersistableModel]");

    public static readonly DiagnosticDescriptor RequiredLeftOut = Warning(
        "SCIGO117",
        "Required member is left out",
        "'{0}' is required and [NotPersisted], and nothing sets it when a model is read: set it in OnLoaded, or take 'required' away and give it an initializer");

    public static readonly DiagnosticDescriptor ReservedId = Error(
        "SCIGO201",
        "Member id is reserved",
        "The id {0} of '{1}' is reserved by [ReservedIds], as data of a removed member has it: give it another; {2} is free");

    public static readonly DiagnosticDescriptor TypeChanged = Error(
        "SCIGO202",
        "Member has another type than shipped data",
        "'{0}' was shipped as {1} and is {2} now, as which {3} written before cannot be read: give it its type back, or keep its id in [ReservedIds] and add a member with another");

    public static readonly DiagnosticDescriptor EncodingChanged = Error(
        "SCIGO203",
        "Member is encoded differently in protobuf",
        "'{0}' was shipped as {1} and is {2} now, which protobuf encodes in another way: protobuf written before cannot be read, or is read as something else; other formats are not concerned");

    public static readonly DiagnosticDescriptor MemberGone = Error(
        "SCIGO204",
        "Shipped member is gone",
        "'{0}' lacks {1}, which shipped data has: what was removed on purpose needs [ReservedIds({2})]");

    public static readonly DiagnosticDescriptor IdReused = Error(
        "SCIGO205",
        "Id of a removed member is used again",
        "The id {0} of '{1}' was that of \"{2}\", which was removed and is in shipped data: give it another; {3} is free");

    public static readonly DiagnosticDescriptor IdChanged = Error(
        "SCIGO206", "Id of a member has changed", "'{0}' was shipped with the id {1}, not {2}: give it its id back");

    public static readonly DiagnosticDescriptor NameChanged = Error(
        "SCIGO207",
        "Member has another name than in shipped JSON",
        "'{0}' was shipped as \"{1}\", by which JSON knows it: add [FormerName(\"{1}\")], or set Name = \"{1}\"");

    public static readonly DiagnosticDescriptor ModelGone = Error(
        "SCIGO208",
        "Shipped model is gone",
        "No model has the wire name \"{0}\", which was shipped: the one that it is now needs [FormerName(\"{0}\")]; if its data is given up, record that",
        Tags.End);

    public static readonly DiagnosticDescriptor NewlyRequired = Error(
        "SCIGO209",
        "Required member is not in all shipped data",
        "'{0}' is required, and data of {1} lacks it: give it an initializer instead, and take 'required' or the constructor's parameter away");

    public static readonly DiagnosticDescriptor VersionLowered = Error(
        "SCIGO210", "Version is lower than shipped", "'{0}' was shipped with Version = {1} and has {2}: versions only rise");

    public static readonly DiagnosticDescriptor EnumChanged = Error(
        "SCIGO211",
        "Shipped enum value has changed",
        "'{0}.{1}' was shipped as {2}{3}: data holds the number, so give the value its number back");

    public static readonly DiagnosticDescriptor NotRecorded = Warning(
        "SCIGO212", "Change is not in the baseline", "{0}; {1}. Record it in Scigo.Unshipped.txt, so that the next release ships it");

    public static readonly DiagnosticDescriptor BadBaseline = Error(
        "SCIGO213", "Line of the baseline is not understood", "\"{0}\" is no line of a baseline: see docs/evolution.md for what is", Tags.End);

    public static readonly DiagnosticDescriptor EnvelopeFieldChanged = Error(
        "SCIGO214",
        "Field of the envelope is another than shipped",
        "'{0}' was shipped in {1} of the protobuf envelope and is in {2} now, where data written before is not looked for: give it its field back");

    public static readonly DiagnosticDescriptor NotReadableInto = Error(
        "SCIGO301",
        "Model cannot be read into",
        "'{0}' gets members in its constructor, so that data cannot be read into an instance that is there already: use Deserialize, or give it a parameterless constructor and setters");

    public static readonly DiagnosticDescriptor NoEffect = Warning(
        "SCIGO302",
        "Attribute has no effect",
        "[{0}] on '{1}' has no effect: annotate '{2}' with [PersistableModel(\"…\")], or remove the attribute",
        Tags.End);

    public static readonly DiagnosticDescriptor NeverClosed = Warning(
        "SCIGO303",
        "Generic model is never closed",
        "No codec is made for '{0}': a generic model has one for each closed type that a model has a member of, or that [assembly: PersistableInstance(typeof({1}))] names",
        Tags.End);

    public static readonly DiagnosticDescriptor SharedReference = Warning("SCIGO304", "Shared reference", "'{0}' {1}");

    static DiagnosticDescriptor Error(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Error, tags);

    static DiagnosticDescriptor Warning(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Warning, tags);

    static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info, []);

    static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string[] tags) => new(
        id,
        title,
        message,
        id[5] switch { '0' => "Scigo.Models", '1' => "Scigo.Members", '2' => "Scigo.Compatibility", _ => "Scigo.Usage" },
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink(id),
        customTags: tags);

    static string HelpLink(string id) => $"https://github.com/scigo-net/scigo/blob/main/docs/diagnostics/{id}.md";

    // Some are known only when the whole compilation has been seen.
    static class Tags
    {
        public static readonly string[] End = [WellKnownDiagnosticTags.CompilationEnd];
    }
}
