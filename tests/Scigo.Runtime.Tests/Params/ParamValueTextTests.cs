using System.Globalization;

namespace Scigo.Runtime.Tests.Params;

public class ParamValueTextTests
{
    public static TheoryData<ParamValue, string> Texts => new()
    {
        { ParamValue.Null, "null" },
        { true, "true" },
        { -5, "-5" },
        { 1.0, "1.0" },
        { -0.0, "-0.0" },
        { 0.1, "0.1" },
        { 1e300, "1e300" },
        { 1.5e-10, "1.5e-10" },
        { double.NaN, "NaN" },
        { double.NegativeInfinity, "-Infinity" },
        { "a \"b\"\\\n\u0001é", "\"a \\\"b\\\"\\\\\\n\\u0001é\"" },
        { new byte[] { 1, 2, 3 }, "\"AQID\"" },
        { new byte[1000], "byte[1000]" },
        { new[] { 1.0, 2.5 }, "[1.0, 2.5]" },
        { new double[,] { { 1, 2 }, { 3, 4 } }, "[[1.0, 2.0], [3.0, 4.0]]" },
        { NDArray.Scalar(2), "2" },
        { NDArray.Zeros<int>(0, 3), "int[0, 3]" },
        { NDArray.Zeros<double>(1000, 4), "double[1000, 4]" },
        { ParamValue.FromList([1, "two", ParamValue.Null]), "[1, \"two\", null]" },
        { ParamSet.Create(("tol", 0.001), ("solver", "lbfgs")), "{\"tol\": 0.001, \"solver\": \"lbfgs\"}" },
        { ParamSet.Empty, "{}" },
        { ParamValue.FromModel(new Version(1, 2)), "1.2" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ValuesReadLikeJsonInEveryCulture(ParamValue value, string expected)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        var current = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal(expected, value.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }
}
