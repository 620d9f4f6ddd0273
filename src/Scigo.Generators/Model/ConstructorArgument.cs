namespace Scigo.Generators.Model;

/// <summary>A member that a constructor takes.</summary>
/// <param name="Member">Its position in the model's members.</param>
/// <param name="IsIn">Whether it is passed as <c>in</c>.</param>
public sealed record ConstructorArgument(int Member, bool IsIn);
