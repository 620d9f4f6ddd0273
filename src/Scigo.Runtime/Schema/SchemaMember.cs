namespace Scigo.Schema;

/// <summary>What a member is to the user of a model.</summary>
public enum MemberRole
{
    /// <summary>Neither of the two below.</summary>
    State,

    /// <summary>Chosen before training.</summary>
    Hyperparameter,

    /// <summary>Computed by training.</summary>
    Fitted,
}

/// <summary>A member of a model as it is written.</summary>
/// <param name="Id">The member's identity, its protobuf field number.</param>
/// <param name="Name">Its name in JSON, protobuf and parameters.</param>
/// <param name="Type">Its type, in the language of <see cref="SchemaType"/>: <c>list&lt;optional&lt;float64&gt;&gt;</c>.</param>
/// <param name="Role">What it is to the user.</param>
public sealed record SchemaMember(int Id, string Name, string Type, MemberRole Role = MemberRole.State)
{
    SchemaType? parsed;

    /// <summary>Its type, in the language of <see cref="SchemaType"/>.</summary>
    public string Type { get; init => (field, parsed) = (value, null); } = Type;

    /// <summary>The type, parsed.</summary>
    public SchemaType ParsedType => parsed ??= SchemaType.Parse(Type);

    /// <summary>Whether NaN and infinities are in order.</summary>
    public bool AllowNonFinite { get; init; }

    /// <inheritdoc/>
    public bool Equals(SchemaMember? other) =>
        other is not null && (Id, Name, Type, Role, AllowNonFinite) == (other.Id, other.Name, other.Type, other.Role, other.AllowNonFinite);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Type, Role, AllowNonFinite);
}
