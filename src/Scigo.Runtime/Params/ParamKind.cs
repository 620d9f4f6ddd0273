namespace Scigo;

/// <summary>Which members of a model <c>GetParams</c> returns.</summary>
[Flags]
public enum ParamKind
{
    /// <summary>What the user chooses before training.</summary>
    Hyperparameters = 1,

    /// <summary>What training computes.</summary>
    Fitted = 2,

    /// <summary>Both.</summary>
    All = Hyperparameters | Fitted,
}
