using Amazon;
using Amazon.Runtime;
using Amazon.S3;

namespace Scigo.Registry.S3;

/// <summary>Clients of Amazon's SDK, set up so that services of others understand them, too.</summary>
static class S3Clients
{
    /// <exception cref="IOException">Neither a region nor an endpoint is known.</exception>
    public static AmazonS3Client Create(S3Options options)
    {
        var config = new AmazonS3Config
        {
            // The newer checksums are Amazon's alone. Signatures cover the content, and the registry checks its SHA-256.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.Region is { } region)
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        if (Endpoint(options) is { } endpoint)
        {
            config.ServiceURL = endpoint;
            // Names of buckets are no names of hosts there.
            config.ForcePathStyle = true;
            config.AuthenticationRegion = options.Region ?? FromEnvironment("AWS_REGION") ?? FromEnvironment("AWS_DEFAULT_REGION") ?? "us-east-1";
        }
        try
        {
            return new(config);
        }
        catch (Exception e) when (e is AmazonClientException or ArgumentException)
        {
            throw new IOException(
                $"No client of S3 can be made: {e.Message} Set AWS_REGION, or AWS_ENDPOINT_URL_S3 for a service other than Amazon's.", e);
        }
    }

    static string? Endpoint(S3Options options) =>
        options.Endpoint ?? FromEnvironment("AWS_ENDPOINT_URL_S3") ?? FromEnvironment("AWS_ENDPOINT_URL");

    static string? FromEnvironment(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
