namespace Scigo.Converters;

/// <summary>What a <see cref="ParamValue"/> is written as: the one of its members that is not null says what kind it is of; none, null.</summary>
[PersistableModel("ParamValue", InCatalog = false)]
public sealed partial class StoredParam
{
    /// <summary>A boolean.</summary>
    [Member(1)]
    public bool? Boolean { get; set; }

    /// <summary>An integer of a <c>long</c>'s range.</summary>
    [Member(2, Encoding = ProtoEncoding.ZigZag)]
    public long? Integer { get; set; }

    /// <summary>An integer above that range.</summary>
    [Member(3)]
    public ulong? Unsigned { get; set; }

    /// <summary>A floating-point number.</summary>
    [Member(4, AllowNonFinite = true)]
    public double? Float { get; set; }

    /// <summary>A text.</summary>
    [Member(5)]
    public string? Text { get; set; }

    /// <summary>Raw bytes.</summary>
    [Member(6)]
    public byte[]? Bytes { get; set; }

    /// <summary>An array of numbers.</summary>
    [Member(7)]
    public StoredParamArray? Array { get; set; }

    /// <summary>Values in order.</summary>
    [Member(8)]
    public List<ParamValue>? List { get; set; }

    /// <summary>Values by name.</summary>
    [Member(9)]
    public Dictionary<string, ParamValue>? Map { get; set; }

    /// <summary>A model.</summary>
    [Member(10)]
    public object? Model { get; set; }
}
