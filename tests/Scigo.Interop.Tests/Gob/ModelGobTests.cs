using Scigo.Interop.Gob;
using Scigo.Models;

namespace Scigo.Interop.Tests.Gob;

public class ModelGobTests
{
    public static TheoryData<string> Models => FittedModels.All;

    [Fact]
    public void AModelIsReadFromAGoStructByTheNamesOfItsFields()
    {
        foreach (var model in new[]
        {
            ModelGob.Deserialize<ThompsonBandit>(GobFixtures.Read("bandit")),
            (ThompsonBandit)ModelGob.Deserialize(GobFixtures.Read("bandit")),
        })
        {
            Assert.Equal([1, 2], model.Alpha.ToArray());
            Assert.Equal([0.5, 0], model.Beta);
            Assert.Equal(12345678901, model.Arms["left"]);
            Assert.Equal("two arms", model.Label);
        }
    }

    // Gob leaves zeros out: a field that its type has and the stream has not is zero, never what a new model has.
    [Fact]
    public void AFieldThatIsLeftOutIsZeroAndOneThatIsNotDeclaredKeepsItsDefault()
    {
        var model = ModelGob.Deserialize<ThompsonBandit>(GobFixtures.Read("bandit"));
        Assert.Equal(0, model.Prior);
        Assert.Equal(10, model.Rounds);
    }

    [Fact]
    public void NullEmptyAndZeroStayThree()
    {
        foreach (var label in new[] { null, "", "x" })
        {
            var again = ModelGob.Deserialize<ThompsonBandit>(ModelGob.Serialize(new ThompsonBandit { Label = label, Rounds = 0, Prior = 0 }));
            Assert.Equal(label, again.Label);
            Assert.Equal(0, again.Rounds);
            Assert.Equal(0, again.Prior);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryModelIsTheSameAfterAGob(string name)
    {
        var (model, _) = FittedModels.Get(name);
        Assert.Equal(ModelBinary.Serialize(model), ModelBinary.Serialize(ModelGob.Deserialize(ModelGob.Serialize(model))));
    }

    [Fact]
    public void AMemberOfAModelIsCalledAsGoCallsIt()
    {
        var written = (GobStruct)GobReader.ReadAll(ModelGob.Serialize(new KMeans { NClusters = 3 }))[0];
        Assert.Equal("KMeans", written.Type.Name);
        Assert.Equal(3, ((GobInt)written["NClusters"]!).Value);
        Assert.Contains("RandomState", written.Type.Fields.Select(static f => f.Name));
    }

    [Fact]
    public void AFileIsRecognisedByItsContent()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            foreach (var fixture in new[] { "linear_regression", "standard_scaler", "bandit", "custom_model" })
            {
                File.WriteAllBytes(path, GobFixtures.Read(fixture));
                Assert.NotNull(ModelFile.Load(path));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void NoOtherFormatIsTakenForAGob()
    {
        var format = new GobFormat();
        var model = new LinearRegression();
        model.Fit(new NDArray<double>(new double[] { 1, 2, 3, 5, 8, 13 }, 3, 2), new NDArray<double>(new double[] { 1, 2, 4 }));
        using var file = new MemoryStream();
        ModelFile.Save(model, file);
        foreach (var data in new[] { ModelJson.Serialize(model), ModelProtobuf.Serialize(model), ModelBinary.Serialize(model), file.ToArray(), [] })
            Assert.False(format.Recognizes(data));
        for (var first = 0; first < 256; first++)
        {
            for (var second = 0; second < 256; second++)
                Assert.False(format.Recognizes([(byte)first, (byte)second, .. "any other file begins like this"u8]));
        }
    }

    [Fact]
    public void AFileWithALongDefinitionIsRecognised()
    {
        var type = GobType.StructOf("Wide", Enumerable.Range(0, 2000).Select(static i => new GobField($"Field{i}", GobType.Int)));
        using var stream = new MemoryStream();
        new GobWriter(stream).Write(new GobStruct(type));
        Assert.True(new GobFormat().Recognizes(stream.ToArray().AsSpan(0, 4096)));
        Assert.False(new GobFormat().Recognizes(stream.ToArray().AsSpan(0, 4095)));
    }

    [Fact]
    public void AllThatIsKnownAboutAModelIsSavedWithIt()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".gob");
        var metadata = new ModelMetadata
        {
            Created = new DateTimeOffset(2025, 6, 1, 12, 30, 15, TimeSpan.FromHours(2)),
            TrainingSamples = 0,
            TrainingFeatures = 3,
            FeatureNames = ["a", "b", ""],
            TrainingSeconds = 0.25,
            Metrics = new Dictionary<string, double> { ["r2"] = 0.5, ["nan"] = double.NaN },
            Tags = ParamSet.Create(
                ("n", 3), ("big", ulong.MaxValue), ("x", 0.5), ("zero", 0.0), ("no", false), ("text", ""), ("null", ParamValue.Null),
                ("list", ParamValue.FromList([1, "two", ParamValue.FromList([])])), ("array", new double[] { 1, 2 }), ("ints", new[] { 1, 2 }),
                ("map", ParamValue.FromMap(ParamSet.Create(("inner", true)))), ("bytes", ParamValue.FromArray(new NDArray<float>(new float[4], 2, 2)))),
        };
        try
        {
            ModelFile.Save(new KMeans(), path, metadata);
            Assert.Equal(metadata, ModelFile.ReadMetadata(path));
            Assert.Equal(metadata, ((KMeans)ModelFile.Load(path)).Metadata);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("version1", "The data holds the type \"Version1\", which is no model of the catalog in use; it has ")]
    [InlineData("several", "The data holds more than one value, which no model does: read them with GobReader.")]
    [InlineData("slice", "The data holds a value of Go's type []float, which is no struct and thus no model.")]
    [InlineData("opaque", "The data holds the type \"Opaques\", which is no model")]
    public void WhatIsNoModelIsRefused(string fixture, string message)
    {
        var error = Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize(GobFixtures.Read(fixture)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFieldOfAnotherTypeIsRefusedWithItsPath()
    {
        var type = GobType.StructOf("ThompsonBandit", new GobField("Label", GobType.Int), new GobField("Rounds", GobType.Int));
        var error = Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize<ThompsonBandit>(Written(new GobStruct(type, ("Label", new GobInt(1))))));
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        Assert.Equal("Label", error.MemberPath);
        Assert.True(error.Offset > 0);
        Assert.StartsWith("A value of Go's type int does not become string, as the member is declared.", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize<ThompsonBandit>(Written(new GobStruct(type, ("Rounds", new GobInt(1L << 40))))));
        Assert.Equal("Rounds", error.MemberPath);
        Assert.StartsWith("1099511627776 is out of the range of int32.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStructThatHasNothingOfTheModelIsRefused()
    {
        var error = Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize<ThompsonBandit>(GobFixtures.Read("kinds")));
        Assert.Equal(ModelFormatError.WrongType, error.Error);
        Assert.StartsWith("Go's type Kinds has no field of a member of acme.thompson_bandit.", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            ModelFormatError.WrongType, Assert.Throws<ModelFormatException>(() => ModelGob.Deserialize<KMeans>(GobFixtures.Read("standard_scaler"))).Error);
    }

    [Fact]
    public void APipelineWithAllItsStepsIsKept()
    {
        NDArray<double> x = new(new double[] { 1, 2, 3, 5, 8, 13 }, 3, 2);
        var model = new Pipeline(("scale", new StandardScaler()), ("regress", new LinearRegression()));
        model.Fit(x, new NDArray<double>(new double[] { 1, 2, 4 }));
        var again = ModelGob.Deserialize<Pipeline>(ModelGob.Serialize(model));
        Assert.Equal(ModelJson.Serialize(model), ModelJson.Serialize(again));
        Assert.Equal(model.Predict(x).ToArray(), again.Predict(x).ToArray());
    }

    static byte[] Written(GobValue value)
    {
        using var stream = new MemoryStream();
        new GobWriter(stream).Write(value);
        return stream.ToArray();
    }
}
