using System.Globalization;

namespace Scigo.Generators.Tests.Emitting;

/// <summary>Builds are the same on every machine, whatever language its user speaks.</summary>
public class CultureTests
{
    public static TheoryData<string> Names => new(SnapshotSources.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void GeneratedSourceDoesNotDependOnTheCulture(string name)
    {
        var expected = SnapshotTests.Generate(name);
        foreach (var culture in (string[])["tr-TR", "ar-SA", "fa-IR", "sv-SE", "th-TH"])
            Assert.Equal(expected, In(Odd(culture), () => SnapshotTests.Generate(name)));
    }

    [Fact]
    public void GeneratedSourceIsTheSameInEveryCultureThereIs()
    {
        // One of each kind: what could show is how numbers are written and how letters change case.
        var cultures = CultureInfo.GetCultures(CultureTypes.AllCultures).DistinctBy(static c => (
            c.NumberFormat.NegativeSign, c.NumberFormat.NumberDecimalSeparator, c.NumberFormat.NumberGroupSeparator,
            string.Concat(c.NumberFormat.NativeDigits), c.TextInfo.ToLower("I"), c.Calendar.GetType()));
        var expected = SnapshotTests.Generate("Class");
        Assert.All(cultures, culture => Assert.Equal(expected, In(culture, static () => SnapshotTests.Generate("Class"))));
    }

    static string In(CultureInfo culture, Func<string> generate)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return generate();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    // Globalization may be invariant where tests run: the sign and separators are those that would show.
    static CultureInfo Odd(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
