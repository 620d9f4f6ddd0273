using System.Net;
using Amazon.Runtime;
using Amazon.S3;

namespace Scigo.Registry.S3;

/// <summary>What the SDK throws, in words that say what to do.</summary>
static class S3Failure
{
    /// <summary>Whether an exception says that the service failed or was not reached.</summary>
    public static bool Is(Exception e) =>
        e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException or TimeoutException;

    /// <summary>Whether the same request may well succeed at once: another wrote the same key at the same moment, and the condition can be
    /// judged when that is done.</summary>
    public static bool IsPassing(AmazonS3Exception e) => (e.StatusCode, e.ErrorCode) switch
    {
        (HttpStatusCode.Conflict, _) => true,
        // Of Ceph: a write that lost to another, and a connection where the content of a request that was refused is taken for the next one.
        (HttpStatusCode.InternalServerError, "UnknownError") => true,
        (HttpStatusCode.BadRequest, "BadRequest") => true,
        _ => false,
    };

    public static IOException Of(Exception e, string place, string bucket, string endpoint) => new($"{place}: {Reason(e, bucket, endpoint)}", e);

    static string Reason(Exception e, string bucket, string endpoint) => e switch
    {
        AmazonS3Exception { ErrorCode: "NoSuchBucket" } => $"there is no bucket \"{bucket}\" at {endpoint}: make it, or correct its name.",
        AmazonS3Exception { ErrorCode: "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "InvalidToken" or "ExpiredToken" } s3 =>
            $"{endpoint} does not accept the credentials ({s3.ErrorCode}): check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile that AWS_PROFILE names.",
        AmazonS3Exception { ErrorCode: "PermanentRedirect" or "AuthorizationHeaderMalformed" or "IllegalLocationConstraintException" } s3 =>
            $"the bucket is in another region ({s3.Message}): set AWS_REGION to it.",
        AmazonS3Exception { StatusCode: HttpStatusCode.Forbidden } =>
            $"{endpoint} does not allow it: the credentials need s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload and s3:ListBucket on \"{bucket}\".",
        AmazonS3Exception { StatusCode: HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests } =>
            $"{endpoint} asks for fewer requests: try again later.",
        AmazonServiceException { StatusCode: not 0 } service => $"{endpoint} answered {(int)service.StatusCode} {service.ErrorCode}: {service.Message}",
        OperationCanceledException or TimeoutException => $"{endpoint} did not answer in time: try again, or check the network.",
        _ when IsUnreachable(e) => $"{endpoint} was not reached ({Innermost(e).Message}): check AWS_ENDPOINT_URL_S3, AWS_REGION and the network.",
        AmazonClientException when e.Message.Contains("credentials", StringComparison.OrdinalIgnoreCase) =>
            "there are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.",
        _ => e.Message,
    };

    static bool IsUnreachable(Exception e)
    {
        for (var at = e; at is not null; at = at.InnerException)
        {
            if (at is HttpRequestException or System.Net.Sockets.SocketException)
                return true;
        }
        return false;
    }

    static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}
