using System.Buffers;
using Acme.Support;
using Scigo.Schema;

namespace Acme.Sections;

static class Protobuf
{
    public static void Run()
    {
        var forecast = Examples.Forecast();

        // <snippet protobuf>
        byte[] envelope = ModelProtobuf.Serialize(forecast); // a scigo.ModelProto, which names the model
        object any = ModelProtobuf.Deserialize(envelope);

        var message = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(forecast, message); // an acme.ForecastProto, and nothing around it
        var again = ModelProtobuf.ReadMessage<Forecast>(message.WrittenSpan);
        // </snippet>

        Check.Same(forecast, any);
        Check.Same(forecast, again);

        // <snippet proto>
        foreach (var file in ProtoFile.Of(ModelCatalog.Default.Restrict("acme.forecast")))
            File.WriteAllText(file.Name, file.Text); // acme.proto and scigo_model.proto
        // </snippet>

        Console.WriteLine(File.ReadAllText("acme.proto"));
        Check.That(File.Exists("scigo_model.proto"));
    }
}
