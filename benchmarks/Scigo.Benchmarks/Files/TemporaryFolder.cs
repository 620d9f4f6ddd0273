namespace Scigo.Benchmarks.Files;

/// <summary>A folder that goes with what is in it.</summary>
sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("scigo-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
