namespace Scigo.Registry.S3;

/// <summary>How an S3 service is reached. Credentials are found as every program of AWS finds them: in the environment, in the profile
/// that <c>AWS_PROFILE</c> names, or from the machine that the program runs on.</summary>
public sealed record S3Options
{
    /// <summary>
    /// The address of a service other than Amazon's, as <c>http://127.0.0.1:9000</c>; <c>null</c> for what the environment says in
    /// <c>AWS_ENDPOINT_URL_S3</c> or <c>AWS_ENDPOINT_URL</c>, and for Amazon's own where it says nothing.
    /// </summary>
    public string? Endpoint { get; init; }

    /// <summary>The region, as <c>eu-central-1</c>; <c>null</c> for what the environment or the profile says.</summary>
    public string? Region { get; init; }
}
