using Google.Protobuf;
using Scigo.Protobuf.Tests.Support;

namespace Scigo.Protobuf.Tests;

// Google's own classes, generated from Scigo's .proto text, are the reference.
public class AgreementTests
{
    const int Seeds = 40;

    public static TheoryData<string> Shapes => ShapeCatalog.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void OursAreTheBytesThatGoogleWrites(string shape)
    {
        foreach (var model in Models(shape))
            Assert.Equal(Convert.ToHexString(GoogleMessages.Of(model).ToByteArray()), Convert.ToHexString(Bare.Write(model)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void GoogleReadsOursAsAnEqualMessage(string shape)
    {
        foreach (var model in Models(shape))
        {
            var expected = GoogleMessages.Of(model);
            Assert.True(expected.Equals(expected.Descriptor.Parser.ParseFrom(Bare.Write(model))));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WhatGoogleWritesIsReadAsTheSameModel(string shape)
    {
        foreach (var model in Models(shape))
        {
            var bytes = GoogleMessages.Of(model).ToByteArray();
            Assert.True(GoogleMessages.Of(model).Equals(GoogleMessages.Of(Bare.Read(shape, bytes))));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TheEnvelopeIsGooglesModelProto(string shape)
    {
        var model = Models(shape).First();
        var codec = ShapeCatalog.Codec(shape);
        var envelope = new global::Scigo.ModelProto { Name = shape, Version = "1.0" };
        var field = global::Scigo.ModelProto.Descriptor.FindFieldByNumber(codec.Schema.ProtoField == 0 ? 15 : codec.Schema.ProtoField);
        var message = GoogleMessages.Of(model);
        field.Accessor.SetValue(
            envelope, codec.Schema.ProtoField == 0 ? global::Google.Protobuf.WellKnownTypes.Any.Pack(message) : message);
        Assert.Equal(Convert.ToHexString(envelope.ToByteArray()), Convert.ToHexString(ModelProtobuf.Serialize(model, ShapeCatalog.Options)));
    }

    [Theory]
    [InlineData("CorpusBlocks")] // Its field comes before that of the metadata.
    [InlineData("shapes.leaf")]
    public void TheMetadataIsGooglesMetadata(string shape)
    {
        var metadata = new ModelMetadata
        {
            Created = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero), TrainingSamples = 100, TrainingFeatures = 3,
            FeatureNames = ["a", "b"], TrainingSeconds = 1.5, Metrics = new Dictionary<string, double> { ["r2"] = 0.75 },
            Tags = ParamSet.Create(("owner", "me")),
        };
        var bytes = ModelProtobuf.Serialize(Models(shape).First(), ShapeCatalog.Options, metadata);
        var read = global::Scigo.ModelProto.Parser.ParseFrom(bytes);
        var expected = new global::Scigo.Metadata
        {
            CreatedTimestamp = metadata.Created.Value.ToUnixTimeSeconds(), TrainingSamples = 100, TrainingFeatures = 3,
            FeatureNames = { "a", "b" }, TrainingTimeSeconds = 1.5, Metrics = { ["r2"] = 0.75 }, Tags = "{\"owner\":\"me\"}",
            CreatedAt = "2026-11-24T12:00:00.0000000+00:00",
        };
        Assert.Equal(expected, read.Metadata);
        Assert.Equal(bytes, read.ToByteArray());
    }

    static IEnumerable<object> Models(string shape) =>
        Enumerable.Range(0, Seeds).Select(seed => new RandomModels(seed).Next(ShapeCatalog.Codec(shape)));
}
