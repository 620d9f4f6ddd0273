using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>Finds the model that a type of Go stands for.</summary>
static class ModelNames
{
    /// <summary>Returns the codec of the model of that name, or of the only one whose name ends so: <c>Bandit</c> is
    /// <c>acme.bandit</c>; of <c>*linear.Bandit</c>, as Go registers types, what follows the dot counts.</summary>
    /// <exception cref="ModelFormatException">There is none in the catalog in use.</exception>
    public static ModelCodec Find(string name, ModelOptions options, long offset)
    {
        var catalog = ModelMembers.CatalogOf(options);
        if (catalog.FindByWireName(name) is { } exact)
            return exact;
        var last = LastPart(name);
        if (last.Length > 0 && catalog.FindByWireName(last) is { } known)
            return known;
        ModelCodec? found = null;
        foreach (var codec in catalog.Codecs)
        {
            if (last.Length == 0 || !FieldNames.AreAlike(LastPart(codec.WireName), last))
                continue;
            if (found is not null)
                throw Unknown($"the type \"{name}\", which can be {found.WireName} or {codec.WireName}: register it by its whole name", offset);
            found = codec;
        }
        return found ?? throw Unknown(
            $"the type \"{name}\", which is no model of the catalog in use; it has "
            + string.Join(", ", catalog.Codecs.Select(static c => c.WireName).Order(StringComparer.Ordinal).Take(50)),
            offset);
    }

    static string LastPart(string name) => name[(name.LastIndexOfAny(['.', '/', '*']) + 1)..];

    static ModelFormatException Unknown(string what, long offset) =>
        new(ModelFormatError.UnknownType, $"The data holds {what}.", offset);
}
