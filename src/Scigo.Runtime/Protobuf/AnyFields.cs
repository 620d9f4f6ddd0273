namespace Scigo.Protobuf;

/// <summary>The fields of <c>google.protobuf.Any</c>.</summary>
static class AnyFields
{
    public const int TypeUrl = 1;
    public const int Value = 2;
}
