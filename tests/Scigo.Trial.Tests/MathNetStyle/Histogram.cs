using Scigo;

namespace Trial.MathNetStyle;

[PersistableModel("trial.histogram")]
public partial class Histogram
{
    [Member(1)] readonly List<Bucket> _buckets;
    [Member(2)] bool _areBucketsSorted;

    public Histogram()
    {
        _buckets = [];
        _areBucketsSorted = true;
    }

    public Histogram(int nBuckets, double lower, double upper) : this()
    {
        var width = (upper - lower) / nBuckets;
        for (var i = 0; i < nBuckets; i++)
            AddBucket(new Bucket(lower + i * width, lower + (i + 1) * width));
    }

    public int BucketCount => _buckets.Count;

    public double DataCount => _buckets.Sum(bucket => bucket.Count);

    public Bucket this[int index]
    {
        get
        {
            LazySort();
            return _buckets[index];
        }
    }

    public void AddBucket(Bucket bucket)
    {
        _buckets.Add(bucket);
        _areBucketsSorted = false;
    }

    public void AddData(double value)
    {
        LazySort();
        var bucket = _buckets.Find(bucket => bucket.LowerBound <= value && value < bucket.UpperBound);
        if (bucket is not null)
            bucket.Count++;
    }

    void LazySort()
    {
        if (!_areBucketsSorted)
            _buckets.Sort();
        _areBucketsSorted = true;
    }
}
