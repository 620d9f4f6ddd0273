namespace Scigo.MathNet;

/// <summary>Only Math.NET's own kinds are written: a class derived from one would come back as its base, without what it adds.</summary>
static class Exactly
{
    public static InvalidOperationException Foreign(object value) => new(
        $"{value.GetType()} is not one of Math.NET's dense, sparse and diagonal kinds, and could not be read back as itself: "
        + "copy it into one of them.");
}
