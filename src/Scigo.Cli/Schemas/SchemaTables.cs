using System.Globalization;
using Scigo.Cli.Inspection;
using Scigo.Schema;

namespace Scigo.Cli.Schemas;

/// <summary>Arranges schemas in tables.</summary>
static class SchemaTables
{
    internal static IEnumerable<InspectionTable> Of(IEnumerable<ModelSchema> schemas) => schemas.Select(static schema => new InspectionTable(
        $"{schema.WireName}, version {schema.Version}, fingerprint {InspectionTables.Hex(schema.Fingerprint)}",
        ["id", "name", "type", "role"],
        [.. schema.Members.Select(static m => new[]
        {
            m.Id.ToString(CultureInfo.InvariantCulture), m.Name, m.Type, m.Role.ToString().ToLowerInvariant(),
        })]));
}
