namespace Scigo.MathNet.Tests;

/// <summary>Each of one with each of another.</summary>
static class Product
{
    internal static TheoryData<string, string> Of(IEnumerable<string> left, IEnumerable<string> right)
    {
        var data = new TheoryData<string, string>();
        foreach (var (l, r) in left.SelectMany(l => right.Select(r => (l, r))))
            data.Add(l, r);
        return data;
    }
}
