namespace Scigo.Generators.Tests.Evolution;

/// <summary>The code of a model before or after a change. <c>$</c> stands for a namespace of the change's own.</summary>
/// <param name="Members">What the model consists of.</param>
/// <param name="Make">Makes an example of it.</param>
/// <param name="Look">What there is to see of a model <c>m</c>.</param>
sealed record Code(string Members, string Make, string Look)
{
    /// <summary>The head of the model.</summary>
    public string Head { get; init; } = """[PersistableModel("$.m")] public sealed partial class M""";

    /// <summary>The model's name.</summary>
    public string Type { get; init; } = "M";

    /// <summary>Further types.</summary>
    public string Types { get; init; } = "";

    public string Source(string space) => $$"""
        namespace {{space}}
        {
            {{Head}} { {{Members}} }
            {{Types}}
            public static class Sample
            {
                public static object Make() => {{Make}};
                public static object? Look(object model) => (({{Type}})model) is var m ? {{Look}} : null;
            }
        }
        """.Replace("$", space, StringComparison.Ordinal);
}
