using System.Text;
using Acme.Support;

namespace Acme.Sections;

static class Json
{
    public static void Run()
    {
        var forecast = Examples.Forecast();

        // <snippet json>
        byte[] json = ModelJson.Serialize(forecast, new ModelOptions { Indented = true });
        Console.WriteLine(Encoding.UTF8.GetString(json));
        var again = ModelJson.Deserialize<Forecast>(json);
        // </snippet>

        Check.Same(forecast, again);

        ModelFile.Save(Examples.Line(), "line.json");
    }
}
