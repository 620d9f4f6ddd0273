namespace Scigo;

/// <summary>
/// Marks a partial class, struct, record or record struct as a model: the generator emits its binary, JSON and protobuf codecs,
/// its parameters, schema and type id.
/// </summary>
/// <param name="wireName">
/// The name that identifies the model in every file, for ever: <c>acme.bandit</c>. Names of user models need a dot.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PersistableModelAttribute(string wireName) : Attribute
{
    /// <summary>The name that identifies the model in every file.</summary>
    public string WireName { get; } = wireName;

    /// <summary>The version of the model's meaning, from 1 (the default); <c>OnLoaded</c> receives that of the data read.</summary>
    public int Version { get; set; } = 1;

    /// <summary>
    /// The field of the protobuf envelope's <c>oneof</c> that holds the model; 0, the default, stores it in
    /// <c>google.protobuf.Any custom = 15</c>.
    /// </summary>
    public int ProtoField { get; set; }

    /// <summary>
    /// Whether the model is a protobuf message that others define, as one of ONNX's. It then has nothing but its members' fields: what is
    /// null or empty is absent, the version is not written, and what is absent keeps its initializer. <c>false</c> by default, when null,
    /// empty and absent are three things.
    /// </summary>
    public bool ForeignProto { get; set; }

    /// <summary>
    /// Whether the model is in the catalog of its assembly, so that data may name it; <c>true</c> by default. What is only ever part of
    /// other models, as the model that a converter writes, need not be: a program compiled ahead of time then has its code only where
    /// a member is of it.
    /// </summary>
    public bool InCatalog { get; set; } = true;

    /// <summary>
    /// A type that cannot be annotated, which the model stands for: members of that type are converted to the model to be written, in
    /// this assembly and in those that reference it. The model has conversion operators from and to that type; where C# allows none, as
    /// for interfaces, it implements <see cref="IConverter{T, TWire}"/> of that type and itself. For a generic type,
    /// <c>typeof(Grid&lt;&gt;)</c>, the model has the same type parameters.
    /// </summary>
    public Type? For { get; set; }

    /// <summary>
    /// Whether what the base classes hold is left out on purpose, but for what is marked: for base classes of other assemblies, which
    /// cannot be marked. Those that can be are declared <see cref="NotPersistedAttribute"/>.
    /// </summary>
    public bool BaseNotPersisted { get; set; }
}
