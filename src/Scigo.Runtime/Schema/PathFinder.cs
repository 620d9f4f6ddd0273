namespace Scigo.Schema;

/// <summary>Finds the innermost value that a byte of a record is part of.</summary>
struct PathFinder(long offset) : IRecordVisitor
{
    readonly MemberPath path = new();

    // For each value that is open, where its variable part began.
    readonly List<int> starts = [];

    // A path found is kept until one that is deeper in the same value is found.
    string? found;
    int foundDepth = -1;

    /// <summary>Whether a value was found.</summary>
    public readonly bool HasFound => foundDepth >= 0;

    /// <summary>The path of the value found; when none was, that of the value where the walk stands.</summary>
    public readonly string? Text => HasFound ? found : path.ToText();

    public void BeginValue(int at, int size, int position)
    {
        starts.Add(position);
        if (offset >= at && offset < at + size)
            Find();
    }

    public void EndValue(int position)
    {
        if (offset >= starts[^1] && offset < position)
            Find();
        starts.RemoveAt(starts.Count - 1);
    }

    void Find()
    {
        if (starts.Count <= foundDepth)
            return;
        foundDepth = starts.Count;
        found = path.ToText();
    }

    public readonly void BeginModel(ModelSchema schema, bool polymorphic) => path.Enter();

    public readonly void Member(SchemaMember member) => path.Name(member.Name);

    public readonly void EndModel(bool polymorphic) => path.Leave();

    public readonly void BeginList(int count) => path.Enter();

    public readonly void Element(int index) => path.Index(index);

    public readonly void EndList() => path.Leave();

    public readonly void BeginMap(int count) => path.Enter();

    public readonly void Key(SchemaType type, scoped ReadOnlySpan<byte> key) => path.Key(KeyText.Of(type, key));

    public readonly void EndMap() => path.Leave();

    public readonly void Null()
    {
    }

    public readonly void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes)
    {
    }

    public readonly void String(scoped ReadOnlySpan<byte> utf8)
    {
    }

    public readonly void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
    }
}
