namespace Scigo.Models.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Only">A part of the names of the models wanted; all without it.</param>
/// <param name="Json">The file that the figures go into as JSON, too.</param>
sealed record Options(string Only = "", string? Json = null)
{
    internal static Options? Parse(string[] arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length)
                return null;
            switch (arguments[i])
            {
                case "--only":
                    options = options with { Only = arguments[i + 1] };
                    break;
                case "--json":
                    options = options with { Json = arguments[i + 1] };
                    break;
                default:
                    return null;
            }
        }
        return options;
    }

    internal static int Usage()
    {
        Console.Error.WriteLine("Scigo.Models.Benchmarks predict | fit | sparse | sizes [--only NAME] [--json FILE]");
        return 2;
    }

    internal bool Want(string name) => name.Contains(Only, StringComparison.OrdinalIgnoreCase);
}
