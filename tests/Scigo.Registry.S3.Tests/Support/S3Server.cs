using System.Diagnostics;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Scigo.Registry.S3;

namespace Scigo.Tests.Registry.S3;

/// <summary>A real S3 server on this machine, for all tests; it ends with them, however they end.</summary>
public sealed class S3Server : IAsyncLifetime
{
    public const string Bucket = "models";

    // A busy machine takes its time.
    static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(3);

    Process? process;
    int prefixes;

    public string Endpoint { get; private set; } = "";

    public string AccessKey { get; private set; } = "";

    public string SecretKey { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // The tests say themselves that they are left out.
        if (ExternalTool.MissingOf(["radosgw"]) is not null)
            return;
        process = Process.Start(new ProcessStartInfo(Script()) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(StartsWithin);
        if (line?.Split(' ') is not ["ready", var endpoint, var access, var secret])
            throw new InvalidOperationException($"The S3 server does not start; it says \"{line}\" and what stands above.");
        (Endpoint, AccessKey, SecretKey) = (endpoint, access, secret);
        using var client = NewClient();
        await client.PutBucketAsync(Bucket);
    }

    /// <summary>Returns a client set up as the store sets up its own.</summary>
    public AmazonS3Client NewClient(string? access = null, string? secret = null, string? endpoint = null) => new(
        new BasicAWSCredentials(access ?? AccessKey, secret ?? SecretKey),
        new AmazonS3Config
        {
            ServiceURL = endpoint ?? Endpoint,
            ForcePathStyle = true,
            AuthenticationRegion = "us-east-1",
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });

    /// <summary>Returns a store that nobody else uses.</summary>
    public S3Store NewStore(IAmazonS3 client) => new(client, Bucket, NewPrefix());

    public string NewPrefix() => $"test-{Interlocked.Increment(ref prefixes)}";

    /// <summary>Does something while the environment says where the server is and who asks.</summary>
    public async Task<T> AsTheEnvironmentSays<T>(Func<Task<T>> act)
    {
        (string Name, string Value)[] variables =
            [("AWS_ENDPOINT_URL_S3", Endpoint), ("AWS_ACCESS_KEY_ID", AccessKey), ("AWS_SECRET_ACCESS_KEY", SecretKey)];
        try
        {
            foreach (var (name, value) in variables)
                Environment.SetEnvironmentVariable(name, value);
            return await act();
        }
        finally
        {
            foreach (var (name, _) in variables)
                Environment.SetEnvironmentVariable(name, null);
        }
    }

    public async Task DisposeAsync()
    {
        if (process is null)
            return;
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        process.Dispose();
    }

    static string Script([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Scigo.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests are run from where they were built.");
        return Path.Combine(folder, "eng", "start-s3.sh");
    }
}

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class S3Collection : ICollectionFixture<S3Server>
{
    public const string Name = "S3";
}
