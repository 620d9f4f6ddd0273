using System.Buffers;
using Acme.Support;

namespace Acme.Sections;

static class Speed
{
    public static void Run()
    {
        var source = Examples.Forecast();

        // <snippet reuse>
        var buffer = new ArrayBufferWriter<byte>(); // both live as long as the loop
        var replica = new Forecast();
        for (var i = 0; i < 1000; i++)
        {
            buffer.ResetWrittenCount();
            ModelBinary.Serialize(source, buffer);
            ModelBinary.DeserializeInto(buffer.WrittenSpan, replica);
        }
        // </snippet>

        Check.Same(source, replica);
    }
}
