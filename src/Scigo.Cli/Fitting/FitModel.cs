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
            ((IPersistableModel)model).SetParams(ParamSet.Create([.. parameters.Select(ParamArgument.Parse)]));
        }
        catch (ArgumentException e)
        {
            var message = e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            throw new ToolException("--param: " + message, e) { ExitCode = ExitCode.BadUsage };
        }
        return model;
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
