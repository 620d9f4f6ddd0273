namespace Scigo.Tests.Files;

public sealed class DamagedFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static byte[] Make(object model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(model, stream, new ModelMetadata { TrainingSamples = 5 }, Sample.Options);
        return stream.ToArray();
    }

    static ModelFormatException Refused(byte[] file) =>
        Assert.Throws<ModelFormatException>(() => ModelFile.Load<Forest>(new MemoryStream(file), Sample.Options));

    [Fact]
    public void EveryPrefixIsRefusedWhateverReadsIt()
    {
        var file = Make(Sample.Tiny());
        var path = folder.File("m.scigo");
        for (var length = 0; length < file.Length; length++)
        {
            File.WriteAllBytes(path, file[..length]);
            var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(path, Sample.Options));
            Assert.Equal(ModelFormatError.Truncated, e.Error);
            Assert.Throws<ModelFormatException>(() => ModelFile.Map<Tiny>(path, Sample.Options));
            Assert.Throws<ModelFormatException>(() => ModelFile.ReadMetadata(path, Sample.Options));
            Assert.False(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).IsValid);
        }
    }

    [Fact]
    public void EveryByteMatters()
    {
        var file = Make(Sample.Forest());
        for (var i = 0; i < file.Length; i++)
        {
            var damaged = (byte[])file.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            // The minor version is not looked at, but it is part of the header's checksum.
            Refused(damaged);
        }
    }

    [Fact]
    public void EveryByteMattersToValidationAndNothingElseEscapesIt()
    {
        var file = Make(Sample.Tiny());
        var path = folder.File("m.scigo");
        for (var i = 0; i < file.Length; i++)
        {
            var damaged = (byte[])file.Clone();
            damaged[i] ^= 0x55;
            File.WriteAllBytes(path, damaged);
            Assert.False(ModelFile.Validate(path, new ValidationOptions { Model = Sample.Options }).IsValid, $"byte {i}");
        }
    }

    [Fact]
    public void WhatFollowsTheFileIsRefused()
    {
        var e = Refused([.. Make(Sample.Forest()), 0]);
        Assert.Equal(ModelFormatError.Corrupt, e.Error);
        Assert.Contains("follow", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamageInAnArrayNamesTheMember()
    {
        var file = Make(Sample.Forest());
        var sections = ModelFile.ReadManifest(Save(file)).Sections;
        var section = sections.Single(s => s.Name == "parts[1].mean");
        file[section.Offset + 5] ^= 1;
        var e = Refused(file);
        Assert.Equal("parts[1].mean", e.MemberPath);
        Assert.Equal(section.Offset, e.Offset);
    }

    [Fact]
    public void AMapOpensAFileWithADamagedArrayAndVerifyingFindsIt()
    {
        var file = Make(Sample.Forest());
        var path = Save(file);
        var section = ModelFile.ReadManifest(path).Sections.Single(s => s.Name == "weights");
        file[section.Offset] ^= 1;
        using var mapped = ModelFile.Map<Forest>(Save(file), Sample.Options);
        Assert.Equal("weights", Assert.Throws<ModelFormatException>(mapped.VerifySections).MemberPath);
    }

    [Fact]
    public void AMapChecksWhatItCopies()
    {
        var file = Make(Sample.Forest());
        var section = ModelFile.ReadManifest(Save(file)).Sections.Single(s => s.Name == "labels");
        file[section.Offset] ^= 1;
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Map<Forest>(Save(file), Sample.Options));
        Assert.Equal(("labels", section.Offset), (e.MemberPath, e.Offset));
    }

    [Fact]
    public void ANewerFormatVersionIsNamed()
    {
        var file = Make(Sample.Tiny());
        file[8] = 2;
        Assert.Equal(ModelFormatError.UnsupportedVersion, Refused(file).Error);
    }

    [Fact]
    public void ALimitOnBytesHolds()
    {
        var options = Sample.Options with { Limits = new ModelLimits { MaxBytes = 100 } };
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(Save(Make(Sample.Tiny())), options));
        Assert.Equal(ModelFormatError.LimitExceeded, e.Error);
    }

    [Fact]
    public void AnotherModelThanTheOneAskedForIsRefused()
    {
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load<Tiny>(Save(Make(Sample.Forest())), Sample.Options));
        Assert.Equal(ModelFormatError.WrongType, e.Error);
    }

    string Save(byte[] file)
    {
        var path = folder.File(Guid.NewGuid() + ".scigo");
        File.WriteAllBytes(path, file);
        return path;
    }

    public void Dispose() => folder.Dispose();
}
