using Scigo.Schema;

namespace Scigo.Files;

/// <summary>An array that stands apart, and whether its numbers have to be finite.</summary>
sealed record CheckedArray(string Path, string Type, int[] Shape, bool MustBeFinite);

/// <summary>Checks the numbers in a record, and lists the arrays that stand apart from it.</summary>
/// <param name="findings">Where numbers that are not finite are reported; <c>null</c> to report none.</param>
/// <param name="start">Where the record begins in its file, or -1 when the bytes have no place in one.</param>
struct NumberVisitor(Findings? findings, long start) : IRecordVisitor
{
    readonly MemberPath path = new();

    // For each model that is open, whether the member that is being visited allows any number.
    readonly List<bool> allows = [];
    int at;

    /// <summary>The arrays that stand apart, in order.</summary>
    public List<CheckedArray> Arrays { get; } = [];

    readonly bool MustBeFinite => findings is not null && !allows[^1];

    public void BeginValue(int at, int size, int position) => this.at = at;

    public readonly void EndValue(int position)
    {
    }

    public readonly void BeginModel(ModelSchema schema, bool polymorphic)
    {
        path.Enter();
        allows.Add(false);
    }

    public readonly void Member(SchemaMember member)
    {
        path.Name(member.Name);
        allows[^1] = member.AllowNonFinite;
    }

    public readonly void EndModel(bool polymorphic)
    {
        path.Leave();
        allows.RemoveAt(allows.Count - 1);
    }

    public readonly void BeginList(int count) => path.Enter();

    public readonly void Element(int index) => path.Index(index);

    public readonly void EndList() => path.Leave();

    public readonly void BeginMap(int count) => path.Enter();

    public readonly void Key(SchemaType type, scoped ReadOnlySpan<byte> key) => path.Key(KeyText.Of(type, key));

    public readonly void EndMap() => path.Leave();

    public readonly void Null()
    {
    }

    public readonly void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes) => Check(type.Name, bytes);

    public readonly void String(scoped ReadOnlySpan<byte> utf8)
    {
    }

    public readonly void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
        var dtype = type.Element?.Name ?? "uint8";
        if (apart)
            Arrays.Add(new CheckedArray(path.ToText() ?? "", dtype, shape.ToArray(), MustBeFinite && FiniteNumbers.CanFail(dtype)));
        else
            Check(dtype, bytes);
    }

    readonly void Check(string dtype, ReadOnlySpan<byte> bytes)
    {
        if (!MustBeFinite || !FiniteNumbers.CanFail(dtype) || FiniteNumbers.Find(bytes, dtype, out var count) < 0)
            return;
        NonFinite.Report(findings!, path.ToText(), count, start < 0 ? -1 : start + at);
    }
}
