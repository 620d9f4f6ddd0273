using Scigo.Registry.S3;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>The store that a process is told to push to.</summary>
static class PushedStore
{
    public static IObjectStore Open(string url) => S3Store.Parse(url);
}
