namespace Scigo.Protobuf;

/// <summary>The fields that every message keeps for what protobuf cannot say by itself; user ids end below them.</summary>
static class ReservedFields
{
    /// <summary><c>optional uint32 scigo_version</c>: the model's version, when it is not 1.</summary>
    public const int Version = 536_870_909;

    /// <summary><c>repeated uint32 scigo_empty_members</c>: the collections that are there, without elements.</summary>
    public const int EmptyMembers = 536_870_910;

    /// <summary><c>repeated uint32 scigo_null_members</c>: the members that are null.</summary>
    public const int NullMembers = 536_870_911;
}
