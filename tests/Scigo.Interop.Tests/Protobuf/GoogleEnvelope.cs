using System.Collections;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Scigo.Protobuf.Tests.Support;

namespace Scigo.Interop.Tests.Protobuf;

/// <summary>The guide's ModelProto around a model, made with Google's classes alone.</summary>
static class GoogleEnvelope
{
    internal static ModelMetadata Metadata { get; } = new()
    {
        Created = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero), TrainingSamples = 100, TrainingFeatures = 3,
        FeatureNames = ["a", "ü"], TrainingSeconds = 1.5, Metrics = new Dictionary<string, double> { ["r2"] = 0.75 }, Tags = ParamSet.Create(("owner", "me")),
    };

    /// <summary>Returns the message of a model with the metadata above.</summary>
    internal static IMessage Of(IPersistableModel model)
    {
        var envelope = Read([]);
        var field = model.Codec.Schema.ProtoField;
        Set(envelope, 1, model.Codec.WireName);
        Set(envelope, 2, "1.0");
        var message = GoogleMessages.Of(model);
        Set(envelope, field == 0 ? 15 : field, field == 0 ? Any.Pack(message) : message);
        var metadata = GoogleDescriptors.All["scigo.Metadata"].Parser.ParseFrom(ByteString.Empty);
        Set(metadata, 1, Metadata.Created!.Value.ToUnixTimeSeconds());
        Set(metadata, 2, (int)Metadata.TrainingSamples!);
        ((IDictionary)metadata.Descriptor.FindFieldByNumber(3).Accessor.GetValue(metadata)).Add("r2", 0.75);
        Set(metadata, 4, Metadata.TrainingFeatures!);
        foreach (var name in Metadata.FeatureNames!)
            ((IList)metadata.Descriptor.FindFieldByNumber(5).Accessor.GetValue(metadata)).Add(name);
        Set(metadata, 6, Metadata.TrainingSeconds!);
        Set(metadata, 7, """{"owner":"me"}""");
        Set(metadata, 8, "2026-11-24T12:00:00.0000000+00:00");
        Set(envelope, 10, metadata);
        return envelope;
    }

    /// <summary>Reads a message, as a program in C# does that has Google's classes.</summary>
    internal static IMessage Read(byte[] bytes) => GoogleDescriptors.All["scigo.ModelProto"].Parser.ParseFrom(bytes);

    static void Set(IMessage message, int field, object value) => message.Descriptor.FindFieldByNumber(field).Accessor.SetValue(message, value);
}
