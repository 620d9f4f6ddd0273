using Scigo;

namespace Trial.MathNetStyle;

[PersistableModel("trial.polynomial")]
public partial class Polynomial
{
    public Polynomial(params double[] coefficients) => Coefficients = coefficients;

    [Member(1)] public double[] Coefficients { get; private set; }

    [Member(2)] public string VariableName = "x";

    public int Degree => Coefficients.Length - 1;

    public double Evaluate(double x)
    {
        var sum = 0.0;
        for (var i = Coefficients.Length - 1; i >= 0; i--)
            sum = sum * x + Coefficients[i];
        return sum;
    }
}
