namespace Scigo.Cli.Input;

/// <summary>Decides which columns of the rows are read, and as what.</summary>
interface IColumns
{
    /// <summary>Chooses by the names in a header.</summary>
    /// <param name="header">The names, without spaces around them.</param>
    /// <param name="note">Says what is worth knowing but no error.</param>
    /// <exception cref="InvalidDataException">The columns are not those that are wanted.</exception>
    ChosenColumns Choose(string[] header, Action<string> note);

    /// <summary>Chooses where columns have no names, by the first row.</summary>
    /// <param name="count">The number of its columns.</param>
    /// <exception cref="InvalidDataException">The columns are not those that are wanted.</exception>
    ChosenColumns Choose(int count);
}

/// <summary>The columns to read, counted from 0.</summary>
/// <param name="Numbers">Those that hold numbers, in the order in which they are wanted.</param>
/// <param name="Names">The names of these, where they have some.</param>
/// <param name="Label">The one that holds a label, or -1.</param>
sealed record ChosenColumns(int[] Numbers, string[]? Names = null, int Label = -1);
