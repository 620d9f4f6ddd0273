using System.Text.Json.Serialization;
using MemoryPack;
using MessagePack;
using PolyType;
using ProtoBuf;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A step of a pipeline; its type is known at run time only.</summary>
[MemoryPackable, MessagePackObject, ProtoContract]
[MemoryPackUnion(0, typeof(ScalingStep)), MemoryPackUnion(1, typeof(ProjectionStep)), MemoryPackUnion(2, typeof(RegressionStep))]
[Union(0, typeof(ScalingStep)), Union(1, typeof(ProjectionStep)), Union(2, typeof(RegressionStep))]
[ProtoInclude(11, typeof(ScalingStep)), ProtoInclude(12, typeof(ProjectionStep)), ProtoInclude(13, typeof(RegressionStep))]
[JsonDerivedType(typeof(ScalingStep), "scaling")]
[JsonDerivedType(typeof(ProjectionStep), "projection")]
[JsonDerivedType(typeof(RegressionStep), "regression")]
[DerivedTypeShape(typeof(ScalingStep), Tag = 0)]
[DerivedTypeShape(typeof(ProjectionStep), Tag = 1)]
[DerivedTypeShape(typeof(RegressionStep), Tag = 2)]
public abstract partial class Step
{
    internal abstract Step Clone();

    internal abstract bool Same(Step other);
}

/// <summary>Subtracts a mean and divides by a scale.</summary>
[PersistableModel("benchmark.scaling")]
[MemoryPackable, MessagePackObject, ProtoContract]
public sealed partial class ScalingStep : Step
{
    [Member(1), Key(0), ProtoMember(1, IsPacked = true, OverwriteList = true), Position(0)]
    public double[] Mean { get; set; } = [];

    [Member(2), Key(1), ProtoMember(2, IsPacked = true, OverwriteList = true), Position(1)]
    public double[] Scale { get; set; } = [];

    internal override Step Clone() => new ScalingStep { Mean = [.. Mean], Scale = [.. Scale] };

    internal override bool Same(Step other) =>
        other is ScalingStep step && Equal.Bits(Mean, step.Mean) && Equal.Bits(Scale, step.Scale);
}

/// <summary>Multiplies by a matrix, kept in row-major order.</summary>
[PersistableModel("benchmark.projection")]
[MemoryPackable, MessagePackObject, ProtoContract]
public sealed partial class ProjectionStep : Step
{
    [Member(1), Key(0), ProtoMember(1), Position(0)]
    public int Rows { get; set; }

    [Member(2), Key(1), ProtoMember(2), Position(1)]
    public int Columns { get; set; }

    [Member(3), Key(2), ProtoMember(3, IsPacked = true, OverwriteList = true), Position(2)]
    public double[] Components { get; set; } = [];

    internal override Step Clone() => new ProjectionStep { Rows = Rows, Columns = Columns, Components = [.. Components] };

    internal override bool Same(Step other) =>
        other is ProjectionStep step && Rows == step.Rows && Columns == step.Columns && Equal.Bits(Components, step.Components);
}

/// <summary>Predicts.</summary>
[PersistableModel("benchmark.regression")]
[MemoryPackable, MessagePackObject, ProtoContract]
public sealed partial class RegressionStep : Step
{
    [Member(1), Key(0), ProtoMember(1, IsPacked = true, OverwriteList = true), Position(0)]
    public double[] Coefficients { get; set; } = [];

    [Member(2), Key(1), ProtoMember(2), Position(1)]
    public double Intercept { get; set; }

    internal override Step Clone() => new RegressionStep { Coefficients = [.. Coefficients], Intercept = Intercept };

    internal override bool Same(Step other) =>
        other is RegressionStep step && Equal.Bits(Coefficients, step.Coefficients) && Equal.Bits(Intercept, step.Intercept);
}
