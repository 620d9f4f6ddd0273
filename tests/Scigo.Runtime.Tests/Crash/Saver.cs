using Scigo.Tests.Files;

namespace Scigo.Tests.Crash;

/// <summary>What the test's assembly does when it is run as a program: saves a model again and again until it is killed.</summary>
static class Saver
{
    // Long enough to be written in pieces.
    const int Count = 40_000;

    static void Main(string[] args)
    {
        var output = Console.Out;
        for (var version = 1 + LastOf(args[0]); ; version++)
        {
            ModelFile.Save(Model(version), args[0]);
            output.WriteLine(version);
            output.Flush();
        }
    }

    /// <summary>Returns the version of the model saved in a file, all of whose numbers must be of that version; 0 without a file.</summary>
    public static int LastOf(string path)
    {
        if (!File.Exists(path))
            return 0;
        var saved = ModelFile.Load<Tiny>(path);
        var version = (int)saved.Weights.Span[0];
        Assert.Equal(Count, saved.Weights.Length);
        Assert.True(!saved.Weights.Span.ContainsAnyExcept((double)version));
        return version;
    }

    static Tiny Model(int version)
    {
        var weights = new double[Count];
        Array.Fill(weights, version);
        return new Tiny { Name = "saved again and again", Weights = weights };
    }
}
