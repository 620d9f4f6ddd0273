namespace Trial.MathNetStyle;

public class Bucket : IComparable<Bucket>
{
    static readonly Comparer<double> Bounds = Comparer<double>.Default;

    public Bucket(double lowerBound, double upperBound, double count = 0)
    {
        LowerBound = lowerBound;
        UpperBound = upperBound;
        Count = count;
    }

    public double LowerBound { get; set; }

    public double UpperBound { get; set; }

    public double Count { get; set; }

    public double Width => UpperBound - LowerBound;

    public int CompareTo(Bucket? other) => other is null ? 1 : Bounds.Compare(LowerBound, other.LowerBound);
}
