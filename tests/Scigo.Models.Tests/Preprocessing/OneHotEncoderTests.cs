using System.Text.Json;

namespace Scigo.Models.Tests.Preprocessing;

[Trait("Category", "Fixtures")]
public class OneHotEncoderTests
{
    static readonly string[,] Texts = { { "red", "S" }, { "blue", "M" }, { "red", "L" } };
    static readonly NDArray<double> X = new(new double[] { 3, 0.5, 1, 3, 0.5, 2, 1, 0.5, 10 }, 3, 3);

    public static TheoryData<Fixture> Cases => Fixture.All("one_hot_encoder");

    [Theory]
    [MemberData(nameof(Cases))]
    public void LearnsAndEncodesWhatScikitLearnDoes(Fixture fixture)
    {
        var model = new OneHotEncoder().SetParams(fixture["parameters"].Params());
        var isText = fixture["x"][0][0].ValueKind == JsonValueKind.String;
        if (isText)
            model.Fit(TextsOf(fixture["x"]));
        else
            model.Fit(fixture["x"].Array());
        Assert.Equal(fixture["categories"].Deserialize<string[][]>(), model.Categories);
        Assert.Equal(fixture["drop_idx"].Deserialize<int[]>(), model.DropIdx?.ToArray());
        var encoded = isText ? model.Transform(TextsOf(fixture["asked"])) : model.Transform(fixture["asked"].Array());
        Assert.Equal(fixture["transformed"].Array(), encoded);
    }

    [Fact]
    public void RefusesWhatDoesNotFit()
    {
        Refused.AsSamples(new OneHotEncoder().Fit);
        Refused.By("x", () => new OneHotEncoder().Fit((string[,])null!));
        Refused.By("x", () => new OneHotEncoder().Fit(new string[0, 2]));
        Refused.By("x", () => new OneHotEncoder().Fit(new string[2, 0]));
        Refused.By("x", () => new OneHotEncoder().Fit(new string[1, 1]));
        Refused.By("HandleUnknown", () => new OneHotEncoder { HandleUnknown = (UnknownCategories)2 }.Fit(X));
        Refused.By("Drop", () => new OneHotEncoder { Drop = (DroppedCategory)3 }.Fit(X));
        var model = new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore };
        model.Fit(X);
        Refused.AsRows((rows, destination) => model.Transform(rows, destination), 6);
        Refused.By("x", () => model.Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => model.Transform(new string[,] { { "1", "2" } }));
        Assert.Throws<InvalidOperationException>(() => new OneHotEncoder().Transform(X));
        Assert.Throws<InvalidOperationException>(() => new OneHotEncoder().Transform(Texts));
    }

    [Fact]
    public void AnUnknownCategoryIsRefusedWithItsFeature()
    {
        var model = new OneHotEncoder();
        model.Fit(Texts);
        var error = Assert.Throws<ArgumentException>(() => model.Transform(new[,] { { "red", "XL" } }));
        Assert.Contains("'XL' of feature 1", error.Message, StringComparison.Ordinal);
        model.Fit(X);
        Refused.By("rows", () => model.Transform([3, 0.75, 1], new double[9]));
    }

    [Fact]
    public void NumbersAreTheNamesThatTheirDigitsSpell()
    {
        var (numbers, texts) = (new OneHotEncoder(), new OneHotEncoder());
        numbers.Fit(X);
        texts.Fit(new[,] { { "3", "0.5", "1" }, { "1", "0.5", "10" }, { "3", "0.5", "2" } });
        Assert.Equal([["1", "3"], ["0.5"], ["1", "2", "10"]], numbers.Categories);
        Assert.Equal([["1", "3"], ["0.5"], ["1", "10", "2"]], texts.Categories);
        Assert.Equal(texts.Transform(new[,] { { "3", "0.5", "10" } }), texts.Transform(new NDArray<double>(new[] { 3, 0.5, 10 }, 1, 3)));
        Assert.Equal(numbers.Transform(X).ToArray()[..6], numbers.Transform(new[,] { { "3", "0.5", "1" } }).ToArray());
    }

    [Fact]
    public void ATextThatSpellsANumberInAnotherWayIsNotThatNumber()
    {
        var model = new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore };
        model.Fit(new[,] { { "07" }, { "+7" }, { "7.0" }, { "-0" }, { "7" } });
        Assert.Equal([0.0, 0, 0, 0, 1], model.Transform(new NDArray<double>(new double[] { 7 }, 1, 1)).ToArray().Order());
        Assert.Equal(0, model.Transform(new NDArray<double>(new[] { -0.0 }, 1, 1)).ToArray().Sum());
    }

    [Fact]
    public void ZerosOfBothSignsAreOneCategory()
    {
        var model = new OneHotEncoder();
        model.Fit(new NDArray<double>(new[] { -0.0, 0.0, 1 }, 3, 1));
        Assert.Equal([["0", "1"]], model.Categories);
        Assert.Equal([1.0, 0, 1, 0], model.Transform(new NDArray<double>(new[] { 0.0, -0.0 }, 2, 1)).ToArray());
    }

    [Fact]
    public void SpansGiveTheSameAndAllocateNothing()
    {
        var (model, columns) = (new OneHotEncoder { Drop = DroppedCategory.First }, new double[18]);
        model.Fit(X);
        // Whatever was there before.
        columns.AsSpan().Fill(7);
        model.Transform(X.Span, columns);
        Assert.Equal(model.Transform(X).ToArray(), columns[..9]);
        Assert.Equal(0, Allocated.By(() => model.Transform(X.Span, columns)));
    }

    static string[,] TextsOf(JsonElement element)
    {
        var rows = element.Deserialize<string[][]>()!;
        var texts = new string[rows.Length, rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[0].Length; j++)
                texts[i, j] = rows[i][j];
        }
        return texts;
    }
}
