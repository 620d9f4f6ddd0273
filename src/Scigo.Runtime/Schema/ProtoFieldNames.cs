using System.Globalization;

namespace Scigo.Schema;

/// <summary>The names of a message's fields: those of the members, as long as protobuf can tell them apart.</summary>
sealed class ProtoFieldNames
{
    readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the name of a member's field. protoc refuses two names that are one in its own JSON, as <c>a_b</c> and <c>aB</c>: the
    /// second gets the id as well.
    /// </summary>
    public string Add(string member, int id) =>
        names.Add(member.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant())
            ? member
            : string.Create(CultureInfo.InvariantCulture, $"{member}_{id}");
}
