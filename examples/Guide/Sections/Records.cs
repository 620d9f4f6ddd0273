using Acme.Support;

namespace Acme.Sections;

static class Records
{
    public static void Run()
    {
        var forecast = Examples.Forecast();

        // <snippet records>
        byte[] record = ModelBinary.Serialize(forecast);
        var again = ModelBinary.Deserialize<Forecast>(record);
        object any = ModelBinary.Deserialize(record); // by the type id in its first eight bytes
        // </snippet>

        Check.Same(forecast, again);
        Check.Same(forecast, any);
    }
}
