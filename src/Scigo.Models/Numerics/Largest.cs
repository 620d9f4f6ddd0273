namespace Scigo.Models;

/// <summary>The largest of several numbers.</summary>
static class Largest
{
    /// <summary>Returns where it stands, the first of equal ones.</summary>
    internal static int PositionIn(ReadOnlySpan<double> values)
    {
        var position = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[position])
                position = i;
        }
        return position;
    }
}
