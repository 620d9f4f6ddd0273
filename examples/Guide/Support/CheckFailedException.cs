namespace Acme.Support;

/// <summary>Something that the guide says is not so.</summary>
public sealed class CheckFailedException(string message) : Exception(message);
