using Scigo;

namespace Trial.MathNetStyle;

[PersistableModel("trial.running_statistics")]
public partial class RunningStatistics
{
    [Member(1)] long _n;
    [Member(2)] double _min = double.PositiveInfinity;
    [Member(3)] double _max = double.NegativeInfinity;
    [Member(4)] double _m1;
    [Member(5)] double _m2;

    public RunningStatistics()
    {
    }

    public RunningStatistics(IEnumerable<double> values) => PushRange(values);

    public long Count => _n;

    public double Minimum => _n > 0 ? _min : double.NaN;

    public double Maximum => _n > 0 ? _max : double.NaN;

    public double Mean => _n > 0 ? _m1 : double.NaN;

    public double Variance => _n < 2 ? double.NaN : _m2 / (_n - 1);

    public void Push(double value)
    {
        _n++;
        var delta = value - _m1;
        _m1 += delta / _n;
        _m2 += delta * (value - _m1);
        _min = Math.Min(_min, value);
        _max = Math.Max(_max, value);
    }

    public void PushRange(IEnumerable<double> values)
    {
        foreach (var value in values)
            Push(value);
    }
}
