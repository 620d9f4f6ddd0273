using System.Globalization;
using System.Text;

namespace Scigo.Schema;

/// <summary>A member path under construction: <c>steps[1].estimator.mean</c>, <c>metrics["r 2"]</c>.</summary>
struct MemberPath()
{
    // Nobody reads further, and hostile data nests without end.
    const int MostSteps = 64;

    // Only the innermost step changes from one element to the next: a step is made text when someone asks for the path.
    readonly List<(string? Name, int Index)> steps = [];

    /// <summary>The number of steps.</summary>
    public readonly int Depth => steps.Count;

    /// <summary>Adds a step that is named or numbered later.</summary>
    public readonly void Enter() => steps.Add((null, -1));

    public readonly void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Names the innermost step after a member.</summary>
    public readonly void Name(string name) => steps[^1] = (name, -1);

    /// <summary>Leaves the innermost step out of the path.</summary>
    public readonly void Hide() => steps[^1] = (null, -1);

    /// <summary>Numbers the innermost step.</summary>
    public readonly void Index(int index) => steps[^1] = (null, index);

    /// <summary>Names the innermost step after a key.</summary>
    public readonly void Key(string key) => steps[^1] = (key, 0);

    /// <summary>Returns the path, or <c>null</c> for the model itself.</summary>
    public readonly string? ToText()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in steps.Count > MostSteps ? steps.GetRange(0, MostSteps) : steps)
        {
            if (name is null && index < 0)
                continue; // The value is at fault before its first member, element or key.
            if (name is null)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (index >= 0)
                text.Append('[').Append(IsNumber(name) ? name : $"\"{name}\"").Append(']');
            else
                text.Append(text.Length == 0 ? "" : ".").Append(name);
        }
        return text.Length == 0 ? null : text.ToString();
    }

    static bool IsNumber(string key) => key.AsSpan().TrimStart('-') is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9');
}
