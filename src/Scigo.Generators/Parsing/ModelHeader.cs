using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>Checks what the attribute of a model says.</summary>
static class ModelHeader
{
    // Of the envelope's oneof; those between are metadata's, Any's, or reserved.
    const int FirstOfGuide = 3;
    const int LastOfGuide = 5;
    const int FirstFurther = 20;

    public static void Check(string wireName, INamedTypeSymbol type, AttributeData attribute, DiagnosticSink sink)
    {
        WireNames.Check(wireName, type, attribute, sink);
        foreach (var (name, former) in WireNames.FormerOf(type))
            WireNames.Check(name, type, former, sink);
        if (type.FindAttribute(KnownNames.NotPersistedAttribute) is { } leftOut)
            sink.Add(Descriptors.MarkedTwice, leftOut, type, type.Name, Marks.NameOf(attribute), Marks.NameOf(leftOut));
        var version = attribute.Named("Version", 1);
        if (version < 1)
            sink.Add(Descriptors.BadVersion, attribute, type, version, type.Name);
        var field = attribute.Named("ProtoField", 0);
        if (field == 0)
            return;
        if (wireName.Contains('.'))
            sink.Add(
                Descriptors.BadProtoField, attribute, type, field, type.Name,
                "the envelope's fields are for Scigo's own models, others travel as Any; leave it out");
        else if (field is not ((>= FirstOfGuide and <= LastOfGuide) or >= FirstFurther) || !MemberIds.IsValid(field))
            sink.Add(
                Descriptors.BadProtoField, attribute, type, field, type.Name,
                "the envelope has the fields 3 to 5 and those from 20 for models");
    }
}
