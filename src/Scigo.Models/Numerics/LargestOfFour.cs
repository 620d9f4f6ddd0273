using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>For each of four rows the largest of the numbers seen, and its position: the first of equal ones.</summary>
struct LargestOfFour()
{
    Vector256<double> largest = Vector256.Create(double.NegativeInfinity);
    Vector256<double> positions = Vector256<double>.Zero;
    Vector256<double> numbers = Vector256<double>.AllBitsSet;

    /// <summary>Whether any number was NaN, which is neither larger nor smaller than others.</summary>
    internal readonly bool SawNaN => numbers.AsInt64() != Vector256<long>.AllBitsSet;

    /// <summary>Takes the next number of each row.</summary>
    internal void See(Vector256<double> values, int position)
    {
        var larger = Vector256.GreaterThan(values, largest);
        largest = Vector256.ConditionalSelect(larger, values, largest);
        positions = Vector256.ConditionalSelect(larger, Vector256.Create((double)position), positions);
        numbers &= Vector256.Equals(values, values);
    }

    /// <summary>Writes the four positions.</summary>
    internal readonly void CopyTo(Span<int> destination)
    {
        for (var row = 0; row < 4; row++)
            destination[row] = (int)positions[row];
    }
}
