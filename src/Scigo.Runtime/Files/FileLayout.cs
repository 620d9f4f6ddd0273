namespace Scigo;

/// <summary>The numbers of the .scigo file's layout (docs/format.md).</summary>
static class FileLayout
{
    /// <summary>Arrays of at least this many bytes have a section of their own.</summary>
    public const int ApartFrom = 64;

    /// <summary>Sections begin at multiples of this.</summary>
    public const int Alignment = 64;
}
