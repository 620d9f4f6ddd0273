namespace Scigo.Models;

/// <summary>The loss of one sample, whose prediction is p and whose target is y; of classes y is −1 or 1.</summary>
interface ISampleLoss
{
    double Value(double p, double y);

    /// <summary>The derivative by p.</summary>
    double Slope(double p, double y);
}
