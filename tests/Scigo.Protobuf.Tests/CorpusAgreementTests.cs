using Google.Protobuf;
using Scigo.Corpus;
using Scigo.Protobuf.Tests.Support;

namespace Scigo.Protobuf.Tests;

// Every shape of the corpus, against the classes that Google's compiler makes of its .proto. What proto3 cannot say by itself, that a member
// is null or a collection empty, is said in fields of the message, which Google's classes have as well: nothing is left out here. One thing
// Google's C# alone does otherwise: it leaves a key or value of zero out of a map's entry, where C++, Java, Go and Python write it. Models
// with one are compared as messages.
public class CorpusAgreementTests
{
    const int Made = 24;

    static readonly Dictionary<string, CorpusCase> Cases = CorpusCases.All.ToDictionary(c => c.Name);

    public static TheoryData<string> Shapes => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void OursAreTheBytesThatGoogleWrites(string shape)
    {
        var compared = 0;
        foreach (var model in Cases[shape].Values(Made))
        {
            var (message, hasZeroInMap) = GoogleMessages.With(model);
            if (hasZeroInMap)
                continue;
            Assert.Equal(Convert.ToHexString(message.ToByteArray()), Convert.ToHexString(Bare.Write(model)));
            compared++;
        }
        Assert.True(compared > 0, "Every model has a zero in a map.");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void GoogleReadsOursAndWritesItAgainAsItWas(string shape)
    {
        foreach (var model in Cases[shape].Values(Made))
        {
            var (expected, hasZeroInMap) = GoogleMessages.With(model);
            var ours = Bare.Write(model);
            var read = expected.Descriptor.Parser.ParseFrom(ours);
            if (hasZeroInMap)
                continue;
            Assert.Equal(expected, read);
            Assert.Equal(Convert.ToHexString(ours), Convert.ToHexString(read.ToByteArray()));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WhatGoogleWritesIsReadAsTheSameModel(string shape)
    {
        foreach (var model in Cases[shape].Values(Made))
        {
            CorpusChecks.AreSame(model, Bare.Read(shape, GoogleMessages.Of(model).ToByteArray()));
            // What Google has read and written again comes back, too, zeros in maps or not.
            var read = GoogleDescriptors.Of(Cases[shape].Codec).Parser.ParseFrom(Bare.Write(model));
            CorpusChecks.AreSame(model, Bare.Read(shape, read.ToByteArray()));
        }
    }
}
