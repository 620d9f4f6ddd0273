using Scigo.Generators.Baselines;

namespace Scigo.Generators.Model;

/// <summary>A model with what depends on the other models of its assembly.</summary>
/// <param name="Model">The model.</param>
/// <param name="CanonicalText">The schema text that its fingerprint is made of; empty when it is only known at run time.</param>
/// <param name="HintName">The name of its file.</param>
public sealed record ResolvedModel(ModelSpec Model, string CanonicalText, string HintName)
{
    /// <summary>The expression that gives the schemas of earlier releases; empty when none had the model.</summary>
    public string Shipped { get; init; } = "";

    /// <summary>
    /// Returns <c>null</c> when the model names, directly or through others, one that is in error: its code would refer to a codec
    /// that is not there, and bury the one message that matters.
    /// </summary>
    public static ResolvedModel? Of(ModelSpec model, SchemaTable schemas, EquatableArray<string> ambiguous, ShippedSpec shipped, string access) =>
        schemas.Find(model.WireName) is { } schema && SchemaTexts.CanonicalText(schema, schemas) is { } text
            ? new ResolvedModel(model, text, HintNames.Of(model, ambiguous)) { Shipped = BaselineLines.NamesOf(model).Any(shipped.Has) ? access : "" }
            : null;
}
