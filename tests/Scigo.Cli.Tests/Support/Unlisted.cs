namespace Scigo.Cli.Tests.Support;

/// <summary>A model that the tool does not know.</summary>
[PersistableModel("acme.unlisted", Version = 3)]
public sealed partial class Unlisted
{
    [Hyperparameter(1)]
    public double Rate { get; set; } = 0.5;

    [Fitted(2)]
    public NDArray<float> Weights { get; set; } = new(new float[24], 4, 6);
}
