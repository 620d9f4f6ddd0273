using Acme.Support;

namespace Acme.Sections;

static class Annotating
{
    public static void Run()
    {
        var forecast = Examples.Forecast();
        Check.That(forecast.Predict() == 10 && forecast.Errors.Length == 3);

        var window = new Window<double> { Name = "week", Items = [1, 2], Bounds = new(0, 7) };
        var again = ModelBinary.Deserialize<Window<double>>(ModelBinary.Serialize(window));
        Check.That(again.Name == "week" && again.Items.SequenceEqual([1, 2]) && again.Bounds == new Bounds(0, 7));
    }
}
