namespace Scigo.Tests.Shared;

/// <summary>
/// A test that asks a program of the system, such as protoc or Go. The README's command passes on a machine that has the SDK alone: where
/// the program is missing the test is counted as skipped, and fixtures stand for it. The gate installs all programs and sets
/// <c>SCIGO_REQUIRE_TOOLS=1</c>: then nothing is skipped, and what is missing fails.
/// </summary>
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
