using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Messages;
using Scigo.Benchmarks.Payloads;

namespace Scigo.Benchmarks.Contenders;

/// <summary>Payload X. protobuf-net has no arrays of several dimensions.</summary>
static class MatrixContenders
{
    internal static IEnumerable<Contender> In(Format format, Matrix model, Func<Matrix> existing)
    {
        var contenders = new ContendersOf<Matrix>(model, existing, model.Same);
        var jagged = JaggedMatrix.Of(model);
        return format switch
        {
            Format.Binary => contenders.Binary(),
            Format.Json =>
            [
                contenders.Json(), ContendersOf<Matrix>.SystemTextJson(jagged, PayloadJson.Default.JaggedMatrix, jagged.Same),
            ],
            _ => [contenders.Protobuf(), contenders.GoogleProtobuf(ToMessage, ToModel, Clear)],
        };
    }

    static MatrixMessage ToMessage(Matrix model) => new()
    {
        Values = new() { Shape = { model.Rows, model.Columns }, Data = { Matrix.Elements(model.Values).ToArray() } },
    };

    static Matrix ToModel(MatrixMessage message)
    {
        var values = new double[message.Values.Shape[0], message.Values.Shape[1]];
        message.Values.Data.ToArray().CopyTo(Matrix.Elements(values));
        return new() { Values = values };
    }

    static void Clear(MatrixMessage message)
    {
        message.Values.Shape.Clear();
        message.Values.Data.Clear();
    }
}
