using System.Buffers.Binary;
using System.Text;

namespace Scigo.Models.Tests.Persistence;

/// <summary>Messages put together byte by byte, as the guide's schema has them.</summary>
public class GuideProtobufTests
{
    [Fact]
    public void TheGuidesLinearRegressionPredicts()
    {
        byte[] inner = [.. Packed(1, 0.5, -2, 1e-3), .. Double(2, 4.25), .. Varint(3, 3)];
        var model = ModelProtobuf.Deserialize<LinearRegression>(Envelope("LinearRegression", 3, inner), Format.Options);
        Assert.Equal([0.5 * 2 - 2.0 * 3 + 1e-3 * 4 + 4.25], model.Predict(new double[,] { { 2, 3, 4 } }).ToArray());
        Assert.IsType<LinearRegression>(ModelProtobuf.Deserialize(Envelope("LinearRegression", 3, inner), Format.Options));
    }

    [Fact]
    public void ZerosThatProtobufLeavesOutAreZeros()
    {
        var model = ModelProtobuf.Deserialize<LinearRegression>(Envelope("LinearRegression", 3, Packed(1, 2)), Format.Options);
        Assert.Equal((0.0, 1), (model.Intercept, model.NFeatures));
        Assert.Equal([6], model.Predict(new double[,] { { 3 } }).ToArray());
    }

    [Fact]
    public void ALinearRegressionIsWrittenInTheGuidesFields()
    {
        var model = Format.FromJson<LinearRegression>("LinearRegression", """{"coefficients": [1.5], "intercept": 2.0, "n_features": 1}""");
        var data = Format.Save("protobuf", model);
        byte[] start = [.. Text(1, "LinearRegression"), .. Text(2, "1.0")];
        Assert.Equal(start, data[..start.Length]);
        Assert.Equal(3 << 3 | 2, data[start.Length]);
        byte[] fields = [.. Packed(1, 1.5), .. Double(2, 2), .. Varint(3, 1)];
        Assert.Equal(fields, data[(start.Length + 2)..][..fields.Length]);
    }

    [Fact]
    public void KMeansHasTheAgreedFields()
    {
        byte[] inner =
        [
            .. Varint(1, 2), .. Varint(2, 2), .. Packed(3, 0, 0, 10, 10), .. Double(4, 1.5),
            .. Message(5, [0, 2, 1]), // sint32: 0, 1, -1
        ];
        var model = ModelProtobuf.Deserialize<KMeans>(Envelope("KMeans", 5, inner), Format.Options);
        Assert.Equal([0, 1], model.Predict(new double[,] { { 1, 2 }, { 9, 8 } }).ToArray());
        Assert.Equal((2, 1.5), (model.NClusters, model.Inertia));
        Assert.Equal([0, 1, -1], model.Labels!);
        Assert.Equal(new double[,] { { 0, 0 }, { 10, 10 } }, model.ClusterCenters.ToArray2D());

        var written = Format.Save("protobuf", model);
        Assert.Contains(Convert.ToHexString(inner), Convert.ToHexString(written), StringComparison.Ordinal);
    }

    [Fact]
    public void AClassifierHasTheAgreedFields()
    {
        byte[] inner =
        [
            .. Packed(1, 1, 2, 3, 4, 5, 6), .. Packed(2, 0.5, 0, -1), .. Varint(3, 3),
            .. Text(4, "cat"), .. Text(4, "dog"), .. Text(4, "eel"),
        ];
        var model = ModelProtobuf.Deserialize<SGDClassifier>(Envelope("SGDClassifier", 4, inner), Format.Options);
        Assert.Equal(new double[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } }, model.Coef.ToArray2D());
        Assert.Equal(["eel", "cat"], model.PredictNames(new double[,] { { 1, 1 }, { -1, -1 } }));

        var written = Format.Save("protobuf", model);
        Assert.Contains(Convert.ToHexString(inner), Convert.ToHexString(written), StringComparison.Ordinal);
    }

    [Fact]
    public void AClassifierWithoutNamesCountsItsClasses()
    {
        var model = ModelProtobuf.Deserialize<SGDClassifier>(
            Envelope("SGDClassifier", 4, [.. Packed(1, 1, 2), .. Packed(2, -4), .. Varint(3, 2)]), Format.Options);
        Assert.Equal(["0", "1"], model.Classes);
        Assert.Equal([0, 1], model.Predict(new double[,] { { 1, 1 }, { 1, 2 } }).ToArray());
    }

    static byte[] Envelope(string name, int field, byte[] inner) => [.. Text(1, name), .. Text(2, "1.0"), .. Message(field, inner)];

    static byte[] Text(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    static byte[] Message(int field, byte[] bytes) => [(byte)(field << 3 | 2), (byte)bytes.Length, .. bytes];

    static byte[] Packed(int field, params double[] values) => Message(field, [.. values.SelectMany(Bytes)]);

    static byte[] Double(int field, double value) => [(byte)(field << 3 | 1), .. Bytes(value)];

    static byte[] Varint(int field, byte value) => [(byte)(field << 3), value];

    static byte[] Bytes(double value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }
}
