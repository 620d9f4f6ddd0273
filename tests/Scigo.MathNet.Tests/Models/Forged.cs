namespace Scigo.MathNet.Tests;

/// <summary>What a member of MathNet's is written as, in the open: data for <see cref="Victim"/> that no matrix would give.</summary>
[PersistableModel("test.forged")]
public sealed partial class Forged
{
    [Member(1)] public StoredMatrix<NDArray<double>>? Matrix { get; set; }
    [Member(2)] public StoredVector<NDArray<double>>? Vector { get; set; }
    [Member(3)] public StoredMatrix<NDArray<float>>? Complex { get; set; }
}
