using Amazon.Runtime;
using Amazon.S3;

namespace Scigo.Tests.Registry.S3;

/// <summary>The requests that a client makes, and the bytes of its answers' content.</summary>
sealed class RequestCount
{
    int count;
    long bytes;

    public RequestCount(AmazonS3Client client)
    {
        client.BeforeRequestEvent += OnRequest;
        client.AfterResponseEvent += OnResponse;
    }

    /// <summary>Returns the requests since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref count, 0);

    /// <summary>Returns the bytes since the last call.</summary>
    public long TakeBytes() => Interlocked.Exchange(ref bytes, 0);

    void OnRequest(object sender, RequestEventArgs e) => Interlocked.Increment(ref count);

    void OnResponse(object sender, ResponseEventArgs e)
    {
        if (e is WebServiceResponseEventArgs { Response: { } response })
            Interlocked.Add(ref bytes, Math.Max(0, response.ContentLength));
    }
}
