using Google.Protobuf.Reflection;
using Scigo.Interop.Tests.Protobuf;
using Scigo.Schema;

namespace Scigo.Protobuf.Tests.Support;

/// <summary>Google's classes for every model of the catalog.</summary>
static class GoogleDescriptors
{
    static readonly Lazy<CompiledProtos> Compiled = new(static () => new CompiledProtos(ProtoFile.Of(Models.AssemblyModels.Catalog)));

    internal static CompiledProtos All => Compiled.Value;

    internal static MessageDescriptor Of(ModelCodec codec) => All[codec.Schema.ProtoName];
}
