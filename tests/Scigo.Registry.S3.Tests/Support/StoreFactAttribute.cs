namespace Scigo.Tests.Registry;

/// <summary>A test of what every store keeps to; here it needs a server.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class StoreFactAttribute : FactAttribute
{
    public StoreFactAttribute() => Skip = ExternalTool.MissingOf(["radosgw"]);
}
