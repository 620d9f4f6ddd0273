using MathNet.Numerics.LinearAlgebra;

namespace Scigo.MathNet.Tests;

/// <summary>A model with a member of each declared type; whatever is put into it goes into the member of its own kind.</summary>
public interface IKinds<T>
    where T : struct, IEquatable<T>, IFormattable
{
    Matrix<T>? Matrix { get; set; }

    Vector<T>? Vector { get; set; }

    Matrix<T>? DeclaredMatrix { get; set; }

    Vector<T>? DeclaredVector { get; set; }
}
