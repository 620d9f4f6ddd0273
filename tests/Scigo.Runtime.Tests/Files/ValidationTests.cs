namespace Scigo.Tests.Files;

public sealed class ValidationTests : IDisposable
{
    static readonly ValidationOptions Options = new() { Model = Sample.Options };
    static readonly ValidationOptions NoCatalog = new() { Model = new ModelOptions { Catalog = new ModelCatalog([]) }, RequireKnownModel = false };

    readonly TemporaryFolder folder = new();

    string Save(object model, string name = "m.scigo")
    {
        ModelFile.Save(model, folder.File(name), options: Sample.Options);
        return folder.File(name);
    }

    static ValidationFinding Only(ValidationReport report) => Assert.Single(report.Findings);

    [Theory]
    [InlineData("m.scigo", "scigo")]
    [InlineData("m.json", "JSON")]
    [InlineData("m.pb", "protobuf")]
    public void ASoundFileHasNoFindings(string name, string format)
    {
        var report = ModelFile.Validate(Save(Sample.Forest(), name), Options);
        Assert.Empty(report.Findings);
        Assert.True(report.IsValid);
        Assert.Equal((format, new FileInfo(folder.File(name)).Length), (report.Format, report.Length));
    }

    [Fact]
    public void NumbersThatAreNotFiniteAreFoundWhereverTheyAre()
    {
        var model = Sample.Forest();
        model.Rate = double.PositiveInfinity;
        var weights = Sample.Doubles(24);
        (weights[3], weights[20]) = (double.NaN, double.NegativeInfinity);
        model.Weights = weights;
        ((Scaler)model.Parts[0]).Mean = new[] { 1, float.NaN };
        var report = ModelFile.Validate(Save(model), Options);
        Assert.All(report.Findings, f => Assert.Equal(ValidationCode.NonFinite, f.Code));
        Assert.Equal(["parts[0].mean", "rate", "weights"], report.Findings.Select(f => f.MemberPath).Order());
        var section = ModelFile.ReadManifest(folder.File("m.scigo")).Sections.Single(s => s.Name == "weights");
        Assert.Equal(section.Offset + 3 * 8, report.Findings.Single(f => f.MemberPath == "weights").Offset);
        // At byte 16 of the record: type id and fingerprint come before.
        Assert.Equal(64 + 16, report.Findings.Single(f => f.MemberPath == "rate").Offset);
        Assert.False(report.IsValid);
        Assert.Empty(ModelFile.Validate(folder.File("m.scigo"), Options with { CheckNumbers = false }).Findings);
    }

    [Theory]
    [InlineData("m.json")]
    [InlineData("m.pb")]
    public void NumbersThatAreNotFiniteAreFoundInDocuments(string name)
    {
        var model = Sample.Tiny();
        model.Weights = new[] { 1, double.NaN, 3, 4, 5, 6, 7, 8, 9 };
        var finding = Only(ModelFile.Validate(Save(model, name), Options));
        Assert.Equal((ValidationCode.NonFinite, "weights"), (finding.Code, finding.MemberPath));
    }

    [Fact]
    public void MembersThatAllowThemMayHoldThem()
    {
        var model = new Lenient { Score = double.NaN, Scores = Enumerable.Repeat(double.NaN, 20).ToArray() };
        Assert.Empty(ModelFile.Validate(Save(model), Options).Findings);
        Assert.DoesNotContain(ModelFile.Validate(folder.File("m.scigo"), NoCatalog).Findings, f => f.Code == ValidationCode.NonFinite);
    }

    [Fact]
    public void EveryDamagedSectionIsReported()
    {
        var path = Save(Sample.Forest());
        var sections = ModelFile.ReadManifest(path).Sections;
        var file = File.ReadAllBytes(path);
        file[sections[1].Offset] ^= 1;
        file[sections[2].Offset + 3] ^= 1;
        file[sections[3].Offset + sections[3].Length] = 1;
        File.WriteAllBytes(path, file);
        var report = ModelFile.Validate(path, Options);
        Assert.Equal(
            [(ValidationCode.Corrupt, "weights"), (ValidationCode.Corrupt, "labels"), (ValidationCode.UnclaimedBytes, "parts[1].mean")],
            report.Findings.Select(f => (f.Code, f.MemberPath)));
    }

    [Fact]
    public void BytesBehindTheEndAreUnclaimed()
    {
        var path = Save(Sample.Tiny());
        File.AppendAllText(path, "hidden");
        Assert.Equal(ValidationCode.UnclaimedBytes, Only(ModelFile.Validate(path, Options)).Code);
        Save(Sample.Tiny(), "m.json");
        File.AppendAllText(folder.File("m.json"), "hidden");
        Assert.Equal(ValidationCode.UnclaimedBytes, Only(ModelFile.Validate(folder.File("m.json"), Options)).Code);
    }

    [Fact]
    public void TheHashOfTheWholeFileIsCompared()
    {
        var path = Save(Sample.Tiny());
        var hash = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path));
        Assert.True(ModelFile.Validate(path, Options with { Sha256 = hash }).IsValid);
        hash[0] ^= 1;
        Assert.Equal(ValidationCode.WrongHash, Only(ModelFile.Validate(path, Options with { Sha256 = hash })).Code);
    }

    [Fact]
    public void AModelThatIsNotInTheCatalogIsAnErrorOnlyIfItMustBe()
    {
        var path = Save(Sample.Forest());
        var finding = Only(ModelFile.Validate(path, NoCatalog));
        Assert.Equal((ValidationCode.UnknownModel, ValidationSeverity.Info), (finding.Code, finding.Severity));
        Assert.False(ModelFile.Validate(path, NoCatalog with { RequireKnownModel = true }).IsValid);
        Assert.True(ModelFile.Validate(Save(Sample.Tiny(), "m.pb"), NoCatalog).IsValid);
    }

    [Fact]
    public void AFileOverTheLimitIsNotLookedInto()
    {
        var options = Options with { Model = Sample.Options with { Limits = new ModelLimits { MaxBytes = 10 } } };
        Assert.Equal(ValidationCode.LimitExceeded, Only(ModelFile.Validate(Save(Sample.Tiny()), options)).Code);
    }

    [Fact]
    public void ForeignContentIsAFinding()
    {
        File.WriteAllBytes(folder.File("m.scigo"), [0x80, 4, 0x95]);
        Assert.Equal(ValidationCode.ForeignContent, Only(ModelFile.Validate(folder.File("m.scigo"), Options)).Code);
    }

    public void Dispose() => folder.Dispose();
}
