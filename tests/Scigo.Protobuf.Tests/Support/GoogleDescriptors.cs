using Google.Protobuf.Reflection;

namespace Scigo.Protobuf.Tests.Support;

// What Google's compiler has made of the files in this folder.
static class GoogleDescriptors
{
    static readonly Dictionary<string, MessageDescriptor> Descriptors =
        new[]
            {
                global::Shapes.ShapesReflection.Descriptor, global::Corpus.CorpusReflection.Descriptor,
                global::Places.PlacesReflection.Descriptor, global::Taken.TakenReflection.Descriptor, global::Scigo.ScigoReflection.Descriptor,
            }
            .SelectMany(static file => file.MessageTypes)
            .ToDictionary(static message => message.FullName);

    public static MessageDescriptor Of(ModelCodec codec) => Descriptors[codec.Schema.ProtoName];
}
