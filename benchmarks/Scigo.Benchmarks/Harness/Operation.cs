namespace Scigo.Benchmarks.Harness;

/// <summary>What is timed.</summary>
enum Operation
{
    /// <summary>From the model to bytes, into a buffer that is there.</summary>
    Serialize,

    /// <summary>From bytes to a new model.</summary>
    Deserialize,

    /// <summary>From bytes into a model that is there, of the same shape.</summary>
    DeserializeInto,
}

static class Operations
{
    internal static readonly Operation[] All = [Operation.Serialize, Operation.Deserialize, Operation.DeserializeInto];

    /// <summary>Returns the operation's name in the JSON.</summary>
    internal static string Text(this Operation operation) => operation switch
    {
        Operation.Serialize => "serialize",
        Operation.Deserialize => "deserialize",
        _ => "deserialize_into",
    };
}
