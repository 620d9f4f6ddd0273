namespace Scigo;

/// <summary>Models as files.</summary>
public static class ModelFile;
