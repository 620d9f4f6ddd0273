using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>What two coordinates add to a sum over the coordinates of two vectors.</summary>
interface ITerm
{
    static abstract double Of(double a, double b);

    static abstract Vector256<double> Of(Vector256<double> a, Vector256<double> b);
}

/// <summary>Their product: the sum is the dot product.</summary>
readonly struct Product : ITerm
{
    public static double Of(double a, double b) => a * b;

    public static Vector256<double> Of(Vector256<double> a, Vector256<double> b) => a * b;
}

/// <summary>The square of their difference: the sum is the squared Euclidean distance.</summary>
readonly struct SquaredDifference : ITerm
{
    public static double Of(double a, double b) => (a - b) * (a - b);

    public static Vector256<double> Of(Vector256<double> a, Vector256<double> b) => (a - b) * (a - b);
}

/// <summary>Their absolute difference: the sum is the Manhattan distance.</summary>
readonly struct AbsoluteDifference : ITerm
{
    public static double Of(double a, double b) => Math.Abs(a - b);

    public static Vector256<double> Of(Vector256<double> a, Vector256<double> b) => Vector256.Abs(a - b);
}
