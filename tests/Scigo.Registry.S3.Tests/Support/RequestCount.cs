using Amazon.Runtime;
using Amazon.S3;

namespace Scigo.Tests.Registry.S3;

/// <summary>The requests that a client makes.</summary>
sealed class RequestCount
{
    int count;

    public RequestCount(AmazonS3Client client) => client.BeforeRequestEvent += OnRequest;

    /// <summary>Returns the requests since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref count, 0);

    void OnRequest(object sender, RequestEventArgs e) => Interlocked.Increment(ref count);
}
