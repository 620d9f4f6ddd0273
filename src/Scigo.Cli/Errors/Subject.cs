using Scigo.Registry.Signing;

namespace Scigo.Cli.Errors;

/// <summary>Says which file an error is about: the exceptions of libraries do not know, or name it by its full path.</summary>
static class Subject
{
    /// <summary>Does the work; what it throws about the file becomes <c>model.json: …</c>.</summary>
    /// <param name="name">The file as the user wrote it.</param>
    /// <param name="work">The work.</param>
    internal static T Of<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (Describe(e, name) is not null)
        {
            throw new ToolException($"{name}: {Describe(e, name)}", e);
        }
    }

    /// <inheritdoc cref="Of{T}"/>
    internal static void Of(string name, Action work) => Of(name, () =>
    {
        work();
        return true;
    });

    static string? Describe(Exception e, string name) => e switch
    {
        UnauthorizedAccessException or IOException when Directory.Exists(name) => "it is a directory, not a file",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or directory",
        UnauthorizedAccessException => "permission denied",
        ArgumentException argument => Messages.Of(argument),
        BrokenPipeException => null,
        ModelFormatException or SignatureException or InvalidDataException or IOException or InvalidOperationException or NotSupportedException
            or ArithmeticException => e.Message,
        _ => null,
    };
}
