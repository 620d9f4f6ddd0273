using System.Diagnostics;
using Amazon.S3;

namespace Scigo.Tests.Registry.S3;

[Collection(S3Collection.Name)]
public sealed class S3ManyProcessesTests : ManyProcesses
{
    readonly S3Server server;
    readonly AmazonS3Client? client;
    readonly TemporaryRegistry? temporary;

    public S3ManyProcessesTests(S3Server server)
    {
        this.server = server;
        if (server.Endpoint.Length == 0)
            return;
        client = server.NewClient();
        temporary = new(server.NewStore(client));
    }

    private protected override TemporaryRegistry Temporary => temporary!;

    protected override void Prepare(ProcessStartInfo start)
    {
        start.Environment["AWS_ENDPOINT_URL_S3"] = server.Endpoint;
        start.Environment["AWS_ACCESS_KEY_ID"] = server.AccessKey;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = server.SecretKey;
    }

    protected override void Dispose(bool disposing)
    {
        temporary?.Dispose();
        client?.Dispose();
    }
}
