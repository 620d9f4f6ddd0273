namespace Scigo.Models.Tests.Persistence;

/// <summary>Comparison to the last bit.</summary>
static class Same
{
    internal static void Predictions(object expected, object actual, NDArray<double> x) => Assert.Equal(Bits(expected, x), Bits(actual, x));

    /// <summary>Compares all parameters, chosen and learnt; nested models by theirs.</summary>
    internal static void Parameters(object expected, object actual)
    {
        Assert.IsType(expected.GetType(), actual);
        Assert.Equal(ParametersOf(expected), ParametersOf(actual));
    }

    static KeyValuePair<string, ParamValue>[] ParametersOf(object model) =>
        [.. ((IPersistableModel)model).GetParams(ParamKind.All).Where(p => p.Value.Kind is not (ParamValueKind.Model or ParamValueKind.List))];

    static IEnumerable<(string Answer, long[] Bits)> Bits(object model, NDArray<double> x)
    {
        var answers = Answers.Of(model, x);
        Assert.NotEmpty(answers);
        return answers.Select(static a => (a.Key, Array.ConvertAll(a.Value, BitConverter.DoubleToInt64Bits)));
    }
}
