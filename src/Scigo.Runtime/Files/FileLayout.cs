namespace Scigo;

/// <summary>The numbers of the .scigo file's layout (docs/format.md).</summary>
static class FileLayout
{
    /// <summary>Arrays of at least this many bytes have a section of their own.</summary>
    public const int ApartFrom = 64;

    /// <summary>Sections begin at multiples of this.</summary>
    public const int Alignment = 64;

    /// <summary>The header, and where section 0 begins.</summary>
    public const int HeaderSize = 64;

    /// <summary>Files are hashed and copied in pieces of this size: it fits into a processor's second cache.</summary>
    public const int PieceSize = 1 << 18;

    /// <summary>The next place at which a section may begin.</summary>
    public static long Align(long offset) => checked(offset + (Alignment - 1)) & -Alignment;
}
