namespace Acme.Support;

/// <summary>Models and data for the sections.</summary>
static class Examples
{
    public static NDArray<double> X => NDArray.FromRows<double>([0, 1], [1, 0], [2, 1], [3, 3], [4, 1], [5, 0]);

    // 2 a - b + 1
    public static NDArray<double> Y => new double[] { 0, 3, 4, 4, 8, 11 };

    public static Forecast Forecast()
    {
        var forecast = new Forecast { Alpha = 0.5, Unit = "kWh" };
        forecast.Fit(8, 10, 9, 11);
        return forecast;
    }

    public static LinearRegression Line()
    {
        var line = new LinearRegression();
        line.Fit(X, Y);
        return line;
    }
}
