using Google.Protobuf;

namespace Scigo.Interop.Tests.Protobuf;

/// <summary>Every model, between Scigo and Google's C# library.</summary>
public class GoogleTests
{
    public static TheoryData<string> Models => FittedModels.All;

    // A message is equal to another when each of its fields is, numbers to the bit.
    [Theory]
    [MemberData(nameof(Models))]
    public void GoogleReadsOfAModelWhatEachOfItsMembersIs(string name)
    {
        var model = FittedModels.Get(name).Model;
        var expected = GoogleEnvelope.Of(model);
        var ours = ModelProtobuf.Serialize(model, metadata: GoogleEnvelope.Metadata);
        Assert.Equal(expected, GoogleEnvelope.Read(ours));
        Assert.Equal(Convert.ToHexString(expected.ToByteArray()), Convert.ToHexString(ours));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void WhatGoogleWritesIsReadAsTheSameModel(string name)
    {
        var model = FittedModels.Get(name).Model;
        var theirs = GoogleEnvelope.Of(model).ToByteArray();
        var read = ModelProtobuf.Deserialize(theirs);
        Assert.Equal(ModelBinary.Serialize(model), ModelBinary.Serialize(read));
        Assert.Equal(GoogleEnvelope.Metadata, ModelProtobuf.ReadMetadata(theirs));
    }
}
