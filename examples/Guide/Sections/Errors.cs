using Acme.Support;

namespace Acme.Sections;

static class Errors
{
    public static void Run()
    {
        ModelFile.Save(Examples.Forecast(), "whole.scigo");
        File.WriteAllBytes("cut.scigo", File.ReadAllBytes("whole.scigo")[..100]);

        // <snippet catch>
        try
        {
            ModelFile.Load<Forecast>("cut.scigo");
        }
        catch (ModelFormatException e)
        {
            Console.WriteLine($"{e.Error}: {e.Message}");
        }
        // </snippet>

        Show(() => ModelFile.Load<LinearRegression>("whole.scigo"));
        Show(() => ModelJson.Deserialize<Forecast>("""{"model_spec": {"name": "acme.forecast"}, "parameters": {"level": "high"}}"""u8));
        Show(() => ModelJson.Deserialize<SunTimes>("""{"model_spec": {"name": "acme.sun_times"}, "parameters": {"zone": "Mars/Olympus"}}"""u8));
        File.WriteAllBytes("model.pkl", [0x80, 0x04, 0x95, 0x00, 0, 0, 0, 0, 0, 0, 0, (byte)'.']);
        Show(() => ModelFile.Load("model.pkl"));
        Show(() => ModelJson.Deserialize("""{"model_spec": {"name": "acme.unknown"}, "parameters": {}}"""u8));
    }

    static void Show(Func<object> load)
    {
        try
        {
            load();
        }
        catch (ModelFormatException e)
        {
            Console.WriteLine($"{e.Error}: {e.Message}");
            return;
        }
        Check.That(load is null);
    }
}
