namespace Scigo.Cli.Errors;

/// <summary>Messages of libraries in the words of a user.</summary>
static class Messages
{
    /// <summary>Returns the message without the parameter of a method at its end, which the user has never heard of.</summary>
    internal static string Of(ArgumentException e) => e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
}
