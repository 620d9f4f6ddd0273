using CsCheck;

namespace Scigo.Runtime.Tests.Params;

public class ParamSetTests
{
    [Fact]
    public void ParametersKeepTheOrderInWhichTheyWereAdded() =>
        Gen.String.HashSet[0, 40].Select(names => names.ToArray()).Sample(names =>
        {
            var builder = new ParamSetBuilder();
            var value = 0;
            foreach (var name in names)
                builder.Add(name, value++);
            var set = builder.Build();

            Assert.Equal(names.Length, set.Count);
            Assert.Equal(names, set.Keys);
            Assert.Equal(Enumerable.Range(0, value), set.Values.Select(v => (int)v.AsInt64()));
            Assert.Equal(names, set.Select(entry => entry.Key));
            Assert.All(set, entry => Assert.Equal(entry.Value, set[entry.Key]));
        });

    [Fact]
    public void ANameIsGivenOnce() =>
        Assert.StartsWith(
            "The parameter \"alpha\" is given twice.",
            Assert.Throws<ArgumentException>(() => ParamSet.Create(("alpha", 1), ("alpha", 2))).Message);

    [Fact]
    public void NamesAreOrdinal()
    {
        var set = ParamSet.Create(("C", 1), ("c", 2));

        Assert.Equal(1, set["C"]);
        Assert.Equal(2, set["c"]);
    }

    [Fact]
    public void AnUnknownNameIsNamed()
    {
        var set = ParamSet.Create(("alpha", 1));

        Assert.Equal("There is no parameter \"beta\".", Assert.Throws<KeyNotFoundException>(() => set["beta"]).Message);
        Assert.False(set.TryGetValue("beta", out var value));
        Assert.True(value.IsNull);
        Assert.False(set.ContainsKey("beta"));
        Assert.True(set.ContainsKey("alpha"));
    }

    [Fact]
    public void ABuilderServesOnce()
    {
        var builder = new ParamSetBuilder(1);
        builder.Add("a", 1);
        var set = builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Add("b", 2));
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Single(set);
    }

    [Fact]
    public void WithReplacesInPlaceAndLeavesTheOriginal()
    {
        var set = ParamSet.Create(("a", 1), ("b", 2));
        var changed = set.With("a", 3).With("c", 4);

        Assert.Equal("{\"a\": 3, \"b\": 2, \"c\": 4}", changed.ToString());
        Assert.Equal("{\"a\": 1, \"b\": 2}", set.ToString());
    }

    [Fact]
    public void AMapIsCopiedOnceAndASetIsHeldAsItIs()
    {
        var set = ParamSet.Create(("a", 1));
        var dictionary = new Dictionary<string, ParamValue> { ["a"] = 1 };
        var map = ParamValue.FromMap(dictionary);
        dictionary["a"] = 2;

        Assert.Same(set, ParamValue.FromMap(set).AsMap());
        Assert.Equal(set, map.AsMap());
    }

    [Fact]
    public void EnumeratingAllocatesNothing()
    {
        var set = ParamSet.Create(("a", 1), ("b", 2));
        static long Sum(ParamSet set)
        {
            var sum = 0L;
            foreach (var (_, value) in set)
                sum += value.AsInt64();
            return sum + set["a"].AsInt64();
        }
        Sum(set);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(set);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(4, sum);
        Assert.Equal(0, after - before);
    }

    [Fact]
    public void KindsOfParametersCombine() => Assert.Equal(ParamKind.All, ParamKind.Hyperparameters | ParamKind.Fitted);
}
