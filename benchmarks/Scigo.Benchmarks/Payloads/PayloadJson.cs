using System.Text.Json.Serialization;

namespace Scigo.Benchmarks.Payloads;

/// <summary>What System.Text.Json's source generator emits for the payloads.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LinearModel))]
[JsonSerializable(typeof(StepPipeline))]
[JsonSerializable(typeof(Weights))]
[JsonSerializable(typeof(JaggedMatrix))]
[JsonSerializable(typeof(ModelList))]
[JsonSerializable(typeof(MetricTable))]
[JsonSerializable(typeof(ForestColumns))]
[JsonSerializable(typeof(ForestStructs))]
sealed partial class PayloadJson : JsonSerializerContext;
