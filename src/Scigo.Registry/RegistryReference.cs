using Scigo.Registry.Storage;

namespace Scigo.Registry;

/// <summary>Names a version: <c>name</c> is the latest, <c>name@1.2.3</c> a certain one, <c>name@production</c> that of an alias.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Version">The version, or <c>null</c>.</param>
/// <param name="Alias">The alias, or <c>null</c>.</param>
public sealed record RegistryReference(string Model, SemanticVersion? Version = null, string? Alias = null)
{
    /// <summary>What may stand before a reference, where a file's path could stand, too.</summary>
    public const string Scheme = "registry:";

    /// <summary>The alias that is always the latest version.</summary>
    public const string Latest = "latest";

    /// <summary>Reads a reference, with or without <see cref="Scheme"/>.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static RegistryReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.StartsWith(Scheme, StringComparison.Ordinal) ? text[Scheme.Length..] : text;
        string? what = null;
        if (name.IndexOf('@') is >= 0 and var at)
            (name, what) = (name[..at], name[(at + 1)..]);
        if (!IsName(name) || (what is not null && !IsName(what)))
            throw new FormatException($"\"{text}\" is no reference: it is NAME, NAME@1.2.3 or NAME@ALIAS. {Rules}");
        if (what is null or Latest)
            return new(name);
        return SemanticVersion.TryParse(what, null, out var version) ? new(name, version) : new(name, null, what);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Model}@{Version?.ToString() ?? Alias ?? Latest}";

    internal const string Rules = "Names are made of ASCII letters, digits, '.', '_' and '-', and do not begin with a dot.";

    internal static bool IsName(string name) => ObjectKey.IsName(name);
}
