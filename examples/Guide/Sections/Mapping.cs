using Acme.Support;

namespace Acme.Sections;

static class Mapping
{
    public static void Run()
    {
        var forecast = Examples.Forecast();
        forecast.Fit([.. Enumerable.Range(0, 100).Select(static i => (double)i)]);
        ModelFile.Save(forecast, "forecast.scigo");

        // <snippet mapping>
        using (var mapped = ModelFile.Map<Forecast>("forecast.scigo"))
        {
            mapped.VerifySections(); // reads everything once; leave it out where start-up time counts
            Console.WriteLine($"The model foresees {mapped.Model.Predict()}.");
        }
        // </snippet>

        NDArray<double> left;
        using (var mapped = ModelFile.Map<Forecast>("forecast.scigo"))
        {
            Check.Same(forecast, mapped.Model);
            left = mapped.Model.Errors;
        }
        try
        {
            Check.That(left.Span.Length < 0);
        }
        catch (ObjectDisposedException)
        {
            return;
        }
        Check.That(left.Length < 0);
    }
}
