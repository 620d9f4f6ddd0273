using System.Security.Cryptography;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class VerifyTests : Workspace
{
    [Theory]
    [InlineData("m.scigo", "scigo")]
    [InlineData("m.json", "json")]
    [InlineData("m.pb", "protobuf")]
    public void ASoundFileIsOkWithItsDigestAndSize(string file, string format)
    {
        var path = Save(Line(), file);
        var bytes = File.ReadAllBytes(path);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Assert.Equal($"{path}: OK, {format}, {bytes.Length} bytes, sha256 {digest}\n", ToolRun.Of("verify", path).Succeeds().Output);
        ToolRun.Of("verify", path, "--sha256", digest.ToUpperInvariant()).Succeeds();
    }

    [Fact]
    public void ADamagedFileHasALineForEachFinding()
    {
        var path = Save(new Unlisted(), "m.scigo");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        var run = ToolRun.Of("verify", path);
        Assert.Equal((1, $"scigo: {path}: it is not valid.{Environment.NewLine}"), (run.Code, run.Error));
        Assert.StartsWith($"{path}: Error Corrupt: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherDigestIsAFinding()
    {
        var run = ToolRun.Of("verify", Save(Line(), "m.json"), "--sha256", new string('0', 64));
        Assert.Equal(1, run.Code);
        Assert.Contains("WrongHash", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatIsNotKnownIsCheckedAllTheSame()
    {
        var run = ToolRun.Of("verify", Save(new Unlisted(), "m.scigo")).Succeeds();
        Assert.Contains("acme.unlisted", run.Output, StringComparison.Ordinal);
        Assert.Contains(": OK, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADigestThatIsNoneIsBadUsage() =>
        Assert.Equal(2, ToolRun.Of("verify", Save(Line(), "m.json"), "--sha256", "abc").Code);
}
