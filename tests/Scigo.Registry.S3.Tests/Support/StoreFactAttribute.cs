namespace Scigo.Tests.Registry;

/// <summary>
/// A test of what every store keeps to. The folder and the memory always run it; here it asks a real S3 server, which cannot be had on a
/// machine that has the SDK alone: there it is counted as skipped. The gate installs the server, and fails without it, as
/// <see cref="LiveFactAttribute"/> says.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class StoreFactAttribute : FactAttribute
{
    public StoreFactAttribute() => Skip = ExternalTool.MissingOf(["radosgw"]);
}
