namespace Scigo.Models;

/// <summary>Thresholds in single precision.</summary>
static class SingleFloor
{
    /// <summary>The largest float that is at most <paramref name="value"/>: floats compare with it as with the value itself.</summary>
    internal static float Of(double value)
    {
        var single = (float)value;
        return single > value ? float.BitDecrement(single) : single;
    }
}
