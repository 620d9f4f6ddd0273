namespace Scigo.Interop.Gob;

/// <summary>A struct: those of its fields that are not zero. A type may have many fields, and a stream many structs of it: what is
/// left out takes no room.</summary>
public sealed class GobStruct : GobValue
{
    readonly (int Field, GobValue Value)[] members;

    internal GobStruct(GobType type, (int Field, GobValue Value)[] members)
        : base(type) => this.members = members;

    /// <summary>Creates a struct.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="values">Values by the names of their fields; <c>null</c> leaves a field out, which then is zero.</param>
    /// <exception cref="ArgumentException">The type is no struct, or lacks such a field, or has it with another type.</exception>
    public GobStruct(GobType type, params IEnumerable<(string Field, GobValue? Value)> values)
        : base(type)
    {
        if (type.Kind != GobKind.Struct)
            throw new ArgumentException($"{type} is no struct.", nameof(type));
        var found = new GobValue?[type.Fields.Count];
        foreach (var (name, value) in values)
        {
            var field = type.IndexOf(name);
            if (field < 0 || (value is not null && !ReferenceEquals(value.Type, type.Fields[field].Type)))
                throw new ArgumentException($"{type} has no field {name} of the type {value?.Type}.", nameof(values));
            found[field] = value;
        }
        var present = new List<(int, GobValue)>(found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } value)
                present.Add((i, value));
        }
        members = [.. present];
    }

    /// <summary>The fields that are there, with their positions in the type, in order.</summary>
    public IReadOnlyList<(int Field, GobValue Value)> Members => members;

    /// <summary>The value of a field; <c>null</c> when it is zero, or there is no such field.</summary>
    public GobValue? this[string field] => this[Type.IndexOf(field)];

    /// <summary>The value of a field, by its position in the type; <c>null</c> when it is zero, or there is no such field.</summary>
    public GobValue? this[int field]
    {
        get
        {
            foreach (var (index, value) in members)
            {
                if (index == field)
                    return value;
            }
            return null;
        }
    }
}
