namespace Scigo;

/// <summary>Bytes of a file or record that belong to nothing: something could be hidden in them.</summary>
static class Unclaimed
{
    public static ModelFormatException Bytes(string message, long offset, string? memberPath = null) =>
        new(ModelFormatError.Corrupt, message, offset, memberPath) { IsUnclaimed = true };

    /// <summary>The gap behind a section holds something.</summary>
    public static ModelFormatException Gap(Files.FileSection section, long offset) =>
        Bytes("A gap between sections is not zero: the file is damaged.", offset, section.Name.Length == 0 ? null : section.Name);
}
