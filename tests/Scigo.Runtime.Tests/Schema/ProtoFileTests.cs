using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class ProtoFileTests
{
    static ModelSchema Model(string name, string type = "int32", params ModelSchema[] nested) =>
        new(name, 1, [new(1, "x", type)], list => list.AddRange(nested));

    [Fact]
    public void EachPrefixIsAPackageWithAFileOfItsOwn()
    {
        var inner = Model("acme.ml.leaf");
        var files = ProtoFile.Of([Model("acme.tree", "model<acme.ml.leaf>", inner), Model("Ridge")]);
        Assert.Equal(["acme.proto", "acme.ml.proto", "scigo.proto", ProtoFile.EnvelopeName], files.Select(static f => f.Name));
        Assert.Contains("import \"acme.ml.proto\";", files[0].Text, StringComparison.Ordinal);
        Assert.Contains("  optional .acme.ml.LeafProto x = 1;", files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void PackagesThatNameOneAnotherAreRefused()
    {
        var there = Model("b.there", "model<a.back>", Model("a.back"));
        Assert.Throws<ArgumentException>(() => ProtoFile.Of([Model("a.here", "model<b.there>", there)]));
    }

    [Theory]
    [InlineData("TupleOf2<string,int32>", "scigo.TupleOf2StringInt32Proto")]
    [InlineData("TupleOf2<model<acme.ml.leaf>,int32>", "acme.ml.TupleOf2ModelAcmeMlLeafInt32Proto")]
    [InlineData("TupleOf2<model<TupleOf2<bool,model<acme.leaf>>>,int32>", "acme.TupleOf2ModelTupleOf2BoolModelAcmeLeafInt32Proto")]
    [InlineData("TupleOf2<model<Ridge>,int32>", "scigo.TupleOf2ModelRidgeInt32Proto")]
    [InlineData("acme.box<model<other.leaf>>", "acme.BoxModelOtherLeafProto")]
    public void ATupleOfModelsStandsInTheirPackage(string wireName, string message) => Assert.Equal(message, ProtoNames.MessageName(wireName));

    [Fact]
    public void NamesThatAreOneInProtobufsJsonAreToldApart()
    {
        var text = ProtoFile.Of([new ModelSchema("a.b", 1, [new(1, "aB", "int32"), new(2, "a_b", "int32")])])[0].Text;
        Assert.Contains("int32 aB = 1;", text, StringComparison.Ordinal);
        Assert.Contains("int32 a_b_2 = 2;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void IdsOfRemovedMembersAreReserved()
    {
        var text = ProtoFile.Of([new ModelSchema("a.b", 1, [new(1, "x", "int32")]) { ReservedIds = [2, 20000] }])[0].Text;
        Assert.Contains("BProto {\n  reserved 2, 20000;\n  optional int32 x = 1;", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LinearRegression", "linear_regression")]
    [InlineData("SGDClassifier", "sgd_classifier")]
    [InlineData("KMeans", "kmeans")]
    [InlineData("PCA", "pca")]
    [InlineData("GaussianNB", "gaussian_nb")]
    public void TheEnvelopesFieldsHaveTheGuidesNames(string model, string field)
    {
        var text = ProtoFile.Of([new ModelSchema(model, 1, []) { ProtoField = 20 }])[^1].Text;
        Assert.Contains($".scigo.{ProtoNames.PascalCase(model)}Proto {field} = 20;", text, StringComparison.Ordinal);
    }
}
