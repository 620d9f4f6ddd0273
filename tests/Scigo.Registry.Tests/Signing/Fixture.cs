namespace Scigo.Tests.Registry.Signing;

/// <summary>What <c>Python/check.py fixtures</c> made.</summary>
static class Fixture
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", "signing", name);
}
