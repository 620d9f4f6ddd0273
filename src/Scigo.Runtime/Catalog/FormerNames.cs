using Scigo.Schema;
using Scigo.Wire;

namespace Scigo;

/// <summary>
/// The models of a catalog by the wire names that they had before: data of then names them so. Nothing is written under these. Looked into
/// where no model has a name now.
/// </summary>
sealed class FormerNames
{
    readonly Dictionary<ulong, ModelCodec> byTypeId = new(SeededComparer<ulong>.Instance);
    readonly Dictionary<string, ModelCodec> byWireName = [];
    readonly Dictionary<string, ModelCodec> byProtoName = [];

    /// <summary>Adds a name that a model had; returns the model that had it already, or <c>null</c>.</summary>
    public ModelCodec? Add(string wireName, ModelCodec codec)
    {
        if (!byWireName.TryAdd(wireName, codec))
            return byWireName[wireName];
        byTypeId[ModelSchema.HashOf(wireName)] = codec;
        byProtoName[ProtoNames.MessageName(wireName)] = codec;
        return null;
    }

    public ModelCodec? Find(ulong typeId) => byTypeId.GetValueOrDefault(typeId);

    public ModelCodec? FindByWireName(string wireName) => byWireName.GetValueOrDefault(wireName);

    public ModelCodec? FindByProtoName(string fullName) => byProtoName.GetValueOrDefault(fullName);
}
