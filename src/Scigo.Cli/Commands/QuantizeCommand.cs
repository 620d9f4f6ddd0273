using System.CommandLine;
using Scigo.Cli.Compressing;
using Scigo.Cli.Terminal;
using Scigo.Models;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo quantize</c>.</summary>
static class QuantizeCommand
{
    static readonly Quantization[] Kinds = Enum.GetValues<Quantization>();

    internal static Command Create(Session session)
    {
        var type = new Option<string>("--type", "-t")
        {
            Description = "The numbers to round to.",
            DefaultValueFactory = static _ => QuantizationConverter.ToWire(Quantization.Int8PerRow),
        };
        type.AcceptOnlyFromAmong([.. Kinds.Select(QuantizationConverter.ToWire)]);
        var command = new ToolCommand(
            "quantize",
            "Rounds a model's weights to 8 or 16 bits, and says how wrong that can make it.",
            "scigo quantize model.scigo small.scigo --data rows.csv",
            "scigo quantize kmeans.json small.scigo --type float16");
        var arguments = CompressionArguments.AddTo(command, takesData: true);
        command.Add(type);
        command.Runs((parsed, cancellation) =>
        {
            var kind = QuantizationConverter.FromWire(parsed.GetRequiredValue(type));
            return CompressedFile.Run((model, x) => Compression.Quantize(model, kind, x), arguments(parsed), session, cancellation);
        });
        return command;
    }
}
