using Scigo.Interop.Onnx;
using Scigo.Interop.Tests.Matrix;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>What is written is judged by ONNX Runtime and by ONNX's own checker.</summary>
public class OnnxExportTests
{
    public static TheoryData<string> Models => Fits.Of("ONNX, float64");

    [Theory]
    [MemberData(nameof(Models))]
    public void OnnxRuntimeAnswersAsTheModelDoesInDouble(string name) => Compare(name, OnnxPrecision.Float64, Tolerances.OnnxRuntime + ", float64");

    [Theory]
    [MemberData(nameof(Models))]
    public void OnnxRuntimeAnswersAsTheModelDoesInFloat(string name) => Compare(name, OnnxPrecision.Float32, Tolerances.OnnxRuntime + ", float32");

    static void Compare(string name, OnnxPrecision precision, string way)
    {
        var (model, x) = FittedModels.Get(name);
        // Rows that a float holds: how a model rounds what it is given is not in question.
        if (precision == OnnxPrecision.Float32)
            x = new NDArray<double>(Array.ConvertAll(x.ToArray(), static v => (double)(float)v), x.Shape);
        var expected = Answers.Of(model, x);
        var actual = OnnxRun.Answer(Onnx(model, precision), x, precision, Classes(model));
        if (actual.Remove("variable", out var variable))
            actual[expected.Keys.First()] = variable;
        Near.Assert(expected, actual, Tolerances.Of(way, name));
    }

    static IReadOnlyList<string>? Classes(object model) => model switch
    {
        IClassifier classifier => classifier.Classes,
        Pipeline { Steps: [.., { Estimator: IClassifier classifier }] } => classifier.Classes,
        _ => null,
    };

    internal static byte[] Onnx(object model, OnnxPrecision precision)
    {
        using var stream = new MemoryStream();
        new OnnxFormat(precision).Write(model, stream, null, ModelOptions.Default);
        return stream.ToArray();
    }

    [LiveFact("python3-onnx")]
    public void OnnxsOwnCheckerPassesEveryGraph()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        foreach (var way in (string[])["ONNX, float64", "ONNX, float32"])
        {
            foreach (var name in Fits.Names(way))
                File.WriteAllBytes(folder.File($"{number++}.onnx"), Fits.Save(name, way).Data!);
        }
        var (code, output) = ExternalTool.Run([], ExternalTool.Python, "-c", """
            import glob, onnx, sys
            files = sorted(glob.glob(sys.argv[1] + "/*.onnx"))
            for file in files:
                model = onnx.load(file)
                onnx.checker.check_model(model, full_check=True)
            print(len(files))
            """, folder.Path);
        Assert.True((code, output) == (0, $"{number}\n"), output);
    }

    [Fact]
    public void AModelThatIsNotFittedIsNotWritten() =>
        Assert.Contains("not fitted", Assert.Throws<InvalidOperationException>(() => Onnx(new LinearRegression(), OnnxPrecision.Float64)).Message, StringComparison.Ordinal);

    // Values that were measured to a tenth have many neighbours as far as each other but for the last bit: sums in any other order choose others.
    [Theory]
    [InlineData(1, 4)]
    [InlineData(1, 7)]
    [InlineData(2, 7)]
    [InlineData(2, 10)]
    public void NeighboursAsFarAsEachOtherAreTheModelsOwnInDouble(double p, int features)
    {
        var random = new Random(features);
        var x = new NDArray<double>(Enumerable.Range(0, 300 * features).Select(_ => random.Next(20) / 10.0).ToArray(), 300, features);
        foreach (var weights in (NeighborWeights[])[NeighborWeights.Uniform, NeighborWeights.Distance])
        {
            var model = new KNeighborsClassifier { Weights = weights, P = p, NNeighbors = 4 };
            model.Fit(x, [.. Enumerable.Range(0, 300).Select(_ => random.Next(3) == 0 ? "a" : "b")]);
            var actual = OnnxRun.Answer(Onnx(model, OnnxPrecision.Float64), x, OnnxPrecision.Float64, model.Classes);
            Near.Assert(Answers.Of(model, x), actual, Tolerances.Of(Tolerances.OnnxRuntime + ", float64", ""));
        }
    }

    [Fact]
    public void AnEncoderOfTextsIsRefusedByTheNameOfTheCategory()
    {
        var encoder = new OneHotEncoder();
        encoder.Fit(new[,] { { "red" }, { "1" } });
        var error = Assert.Throws<ArgumentException>(() => Onnx(encoder, OnnxPrecision.Float64));
        Assert.Contains("OneHotEncoder has the category 'red', which is no number", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatOnnxHasNoFormForIsRefusedWithThoseThatItHas()
    {
        var error = Assert.Throws<ArgumentException>(() => Onnx(new PipelineStep { Name = "a", Estimator = new KMeans() }, OnnxPrecision.Float64));
        Assert.Contains("PipelineStep", error.Message, StringComparison.Ordinal);
        Assert.Contains("LinearRegression", error.Message, StringComparison.Ordinal);
    }
}
