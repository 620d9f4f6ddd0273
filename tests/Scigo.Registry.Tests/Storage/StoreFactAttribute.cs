namespace Scigo.Tests.Registry;

/// <summary>A test of what every store keeps to; here it needs nothing that might be missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class StoreFactAttribute : FactAttribute;
