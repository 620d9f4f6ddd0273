using System.Runtime.CompilerServices;

namespace Acme.Support;

/// <summary>Makes sure that what the guide says is what happens.</summary>
static class Check
{
    public static void That(bool condition, [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "")
    {
        if (!condition)
            throw new CheckFailedException($"{Path.GetFileName(file)}: not true: {text}");
    }

    public static void Same(Forecast expected, object? actual, [CallerFilePath] string file = "") =>
        That(actual is Forecast forecast && Equal(expected, forecast), "the forecast is the same", file);

    static bool Equal(Forecast a, Forecast b) =>
        (a.Alpha, a.Level, a.Unit) == (b.Alpha, b.Level, b.Unit) && a.Errors == b.Errors;
}
