namespace Scigo.Tests.Shared;

/// <summary>A test that needs tools of the system. Where one is missing it is counted as skipped, unless <c>SCIGO_REQUIRE_TOOLS</c> is 1:
/// then it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class LiveFactAttribute : FactAttribute
{
    /// <summary>Needs tools by the names that <see cref="ExternalTool"/> has for them.</summary>
    public LiveFactAttribute(params string[] tools) => Skip = ExternalTool.MissingOf(tools);
}

/// <inheritdoc cref="LiveFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
sealed class LiveTheoryAttribute : TheoryAttribute
{
    /// <inheritdoc cref="LiveFactAttribute(string[])"/>
    public LiveTheoryAttribute(params string[] tools) => Skip = ExternalTool.MissingOf(tools);
}
