using System.Globalization;
using System.Text;

namespace Scigo.Interop.Gob.Reading;

/// <summary>Where in a value a reader stands: <c>Steps[1].Estimator.Mean</c>.</summary>
sealed class PathSteps
{
    readonly List<(string? Name, int Index)> steps = [];

    /// <summary>Adds a step that is named or numbered later.</summary>
    public void Enter() => steps.Add((null, -1));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Names the innermost step after a field.</summary>
    public void Name(string name) => steps[^1] = (name, -1);

    /// <summary>Numbers the innermost step.</summary>
    public void Index(int index) => steps[^1] = (null, index);

    /// <summary>Returns the path, or <c>null</c> for the value itself.</summary>
    public string? ToText()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            if (name is not null)
                text.Append(text.Length == 0 ? "" : ".").Append(name);
            else if (index >= 0)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        return text.Length == 0 ? null : text.ToString();
    }
}
