namespace Acme;

// <snippet fit>
partial class Forecast
{
    public void Fit(params ReadOnlySpan<double> series)
    {
        var errors = new double[series.Length - 1];
        Level = series[0];
        for (var i = 1; i < series.Length; i++)
        {
            errors[i - 1] = series[i] - Level;
            Level += Alpha * errors[i - 1];
        }
        Errors = errors;
    }

    public double Predict() => Level;
}
// </snippet>
