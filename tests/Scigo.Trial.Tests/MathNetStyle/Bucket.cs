using Scigo;

namespace Trial.MathNetStyle;

[PersistableModel("trial.bucket")]
public partial class Bucket : IComparable<Bucket>
{
    static readonly Comparer<double> Bounds = Comparer<double>.Default;

    public Bucket(double lowerBound, double upperBound, double count = 0)
    {
        LowerBound = lowerBound;
        UpperBound = upperBound;
        Count = count;
    }

    [Member(1)] public double LowerBound { get; set; }

    [Member(2)] public double UpperBound { get; set; }

    [Member(3)] public double Count { get; set; }

    public double Width => UpperBound - LowerBound;

    public int CompareTo(Bucket? other) => other is null ? 1 : Bounds.Compare(LowerBound, other.LowerBound);
}
