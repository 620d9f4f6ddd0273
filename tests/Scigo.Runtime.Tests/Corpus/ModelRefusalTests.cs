using System.Text;

namespace Scigo.Tests.Corpus;

[PersistableModel("tests.checked")]
public sealed partial class CheckedModel
{
    [Member(1)]
    public int Count
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A count is not negative.");
    }

    [Member(2)]
    public int Even { get; set; }

    void OnLoaded()
    {
        if (Even % 2 != 0)
            throw new InvalidOperationException("It is not even.");
    }
}

public class ModelRefusalTests
{
    static readonly ModelOptions Options = new() { Catalog = Scigo.Runtime.Tests.AssemblyModels.Catalog };

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, 3)]
    public void WhatASetterOrOnLoadedRefusesIsBadData(int count, int even)
    {
        var json = $$"""{"model_spec": {"name": "tests.checked"}, "parameters": {"count": {{count}}, "even": {{even}} } }""";
        var error = Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize(Encoding.UTF8.GetBytes(json), Options));
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public void ARefusalInARecordOrMessageIsBadDataToo()
    {
        var odd = new CheckedModel { Even = 3 };
        Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize<CheckedModel>(ModelBinary.Serialize(odd)));
        Assert.Throws<ModelFormatException>(() => ModelProtobuf.Deserialize<CheckedModel>(ModelProtobuf.Serialize(odd)));
        Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize(ModelBinary.Serialize(odd), Options));
    }
}
