namespace Scigo.Models;

/// <summary>A named transformer of some columns, in a <see cref="ColumnTransformer"/>.</summary>
[PersistableModel("ColumnStep")]
public sealed partial class ColumnStep
{
    /// <summary>The step's name, unique in its transformer, without two underscores in a row.</summary>
    [Member(1)]
    public required string Name { get; set; }

    /// <summary>The model, whose fitted state is saved with the whole; a <see cref="Pipeline"/> whose last step transforms is one, too.
    /// </summary>
    [Member(2)]
    public required ITransformer Transformer { get; set; }

    /// <summary>The columns that it takes, in this order, counted from 0.</summary>
    [Member(3)]
    public required int[] Columns { get; set; }
}
