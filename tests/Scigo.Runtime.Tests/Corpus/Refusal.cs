namespace Scigo.Tests.Corpus;

/// <summary>What refuses data does so with one exception, and no other.</summary>
static class Refusal
{
    public delegate object Reading();

    public static ModelFormatException Of(Reading reading)
    {
        try
        {
            reading();
        }
        catch (ModelFormatException e)
        {
            return e;
        }
        Assert.Fail("The data was accepted.");
        return null!;
    }

    /// <summary>Returns the model, or <c>null</c> when the data is refused.</summary>
    public static object? Or(Reading reading)
    {
        try
        {
            return reading();
        }
        catch (ModelFormatException)
        {
            return null;
        }
    }
}
