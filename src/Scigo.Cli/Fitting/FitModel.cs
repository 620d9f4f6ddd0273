using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Fitting;

/// <summary>Makes the model to fit from the words of the command line: types, or a file whose hyperparameters are taken.</summary>
static class FitModel
{
    /// <summary>Returns what is wrong with the words, or <c>null</c>.</summary>
    internal static string? Check(IReadOnlyList<string> words)
    {
        if (words is [var only] && IsFile(only))
            return null;
        var unknown = words.FirstOrDefault(static word => ModelTypes.Find(word) is null);
        if (unknown is null)
            return null;
        if (words.Count > 1 && IsFile(unknown))
            return $"'{unknown}' is a file: the hyperparameters are taken from one file, or from none.";
        return DidYouMean.Among(ModelTypes.Names, unknown) is { } meant
            ? $"there is no model type '{unknown}': did you mean '{meant}'?"
            : $"there is no model type '{unknown}': there are {string.Join(", ", ModelTypes.Names)}.";
    }

    internal static object Create(IReadOnlyList<string> words, IReadOnlyList<string> parameters, Session session, CancellationToken cancellation)
    {
        var model = words is [var word] && IsFile(word) ? Load(word, session, cancellation) : ModelTypes.Create([.. words.Select(static w => ModelTypes.Find(w)!)]);
        try
        {
            var given = ParamSet.Create([.. parameters.Select(ParamArgument.Parse)]);
            RequireHyperparameters((IPersistableModel)model, given);
            ((IPersistableModel)model).SetParams(given);
        }
        catch (ArgumentException e)
        {
            throw new ToolException("--param: " + Messages.Of(e), e) { ExitCode = ExitCode.BadUsage };
        }
        return model;
    }

    // What fitting computes can be set too, but would be lost at once.
    static void RequireHyperparameters(IPersistableModel model, ParamSet given)
    {
        var names = model.GetParams().Keys.ToArray();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is not { } unknown)
            return;
        var meant = DidYouMean.Among(names, unknown) is { } near ? $"did you mean '{near}'?" : $"there are {string.Join(", ", names)}.";
        throw new ArgumentException($"{model.Codec.WireName} has no hyperparameter '{unknown}': {meant}");
    }

    static object Load(string path, Session session, CancellationToken cancellation)
    {
        using var file = InputFile.Open(path, session);
        return ModelInput.Load(file, session, cancellation);
    }

    // A type stands above a file of its name, which can be written ./KMeans.
    static bool IsFile(string word) =>
        ModelTypes.Find(word) is null && (word == "-" || File.Exists(word) || word.AsSpan().ContainsAny('.', '/', '\\'));
}
