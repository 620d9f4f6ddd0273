using Scigo.Generators.Compatibility;

namespace Scigo.Generators.Tests.Evolution;

/// <summary>A kind of change, what is said about it at compile time, and what becomes of data.</summary>
/// <param name="What">The change, in words.</param>
/// <param name="Old">The code that was shipped.</param>
/// <param name="New">The code after the change.</param>
sealed record Change(string What, Code Old, Code New)
{
    /// <summary>The diagnostics: an error for what breaks shipped data, SCIGO212 for what does not, none where nothing is to be recorded.</summary>
    public string? Says { get; init; }

    /// <summary>What the new code has to see of the old example.</summary>
    public string OldSeen { get; init; } = "";

    /// <summary>What the old code has to see of the new example.</summary>
    public string NewSeen { get; init; } = "";

    /// <summary>The formats by which the new code sees the old example as it is.</summary>
    public Formats OldBy { get; init; } = Formats.All;

    /// <summary>The formats by which the old code sees the new example as it is.</summary>
    public Formats NewBy { get; init; } = Formats.All;

    /// <summary>The formats by which the new code takes the old example for something else; all others refuse it.</summary>
    public Formats OldMistakenBy { get; init; }

    /// <summary>The formats by which the old code takes the new example for something else; all others refuse it.</summary>
    public Formats NewMistakenBy { get; init; }

    /// <summary>Whether the error is about what a later change would do: this one loses nothing yet.</summary>
    public bool IsPrecaution { get; init; }

    public override string ToString() => What;
}
