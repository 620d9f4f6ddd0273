using Scigo;

namespace Acme;

[PersistableModel("acme.line")]
public sealed partial class Line
{
    [Fitted(1)] public double[] Slopes { get; private set; } = [];
    [Fitted(2)] public double Intercept { get; private set; }

    public static Line Of(double intercept, params double[] slopes) => new() { Intercept = intercept, Slopes = slopes };

    public double Predict(ReadOnlySpan<double> row)
    {
        var sum = Intercept;
        for (var i = 0; i < row.Length; i++)
            sum += row[i] * Slopes[i];
        return sum;
    }
}
