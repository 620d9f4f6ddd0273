using Acme.Support;

namespace Acme.Sections;

static class Versions
{
    public static void Run()
    {
        // <snippet old>
        var written = """
            {"model_spec": {"name": "acme.demand", "format_version": "1.0"}, "parameters": {"weekly": [1.0, 2.5], "unit": "dozen"}}
            """u8;
        var demand = ModelJson.Deserialize<Demand>(written);
        Console.WriteLine($"{string.Join(", ", demand.Weekly)}; floor {demand.Floor}");
        // </snippet>

        Check.That(demand.Weekly.SequenceEqual([12, 30]) && demand.Floor == 1);
        var again = ModelJson.Deserialize<Demand>(ModelJson.Serialize(demand));
        Check.That(again.Weekly.SequenceEqual([12, 30]));
    }
}
