using System.Buffers.Binary;
using System.IO.Hashing;
using Scigo.Files;
using Scigo.Schema;
using Scigo.Tests.Schema;

namespace Scigo.Tests.Files;

/// <summary>Files of a class as it was are read by the class as it is.</summary>
public sealed class OtherVersionFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static Was Sample() => new()
    {
        Count = -3, Note = null, Title = "title", RemovedToo = new double[100], Weights = [.. Enumerable.Range(0, 50).Select(static i => i / 2f)],
        Same = [.. Enumerable.Range(0, 20).Select(static i => i * 0.1)], Parts = [new() { Id = 1 }, new() { Id = 2 }],
        Anything = new Label { Text = "label" }, Block = new int[,] { { 1, 2, 3 }, { 4, 5, 6 } },
    };

    // Saves the one and gives the file the other's name.
    string Save(Was was)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(was, stream, new ModelMetadata { TrainingSamples = 7 }, Renamed.Options);
        var file = stream.ToArray();
        var manifest = ManifestParser.Read(file.AsMemory((int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(24))), 0);
        List<ModelSchema> schemas = [];
        schemas.AddRange(manifest.Schemas.Select(s => new ModelSchema(
            Rename(s.WireName), s.Version, [.. s.Members.Select(static m => m with { Type = Rename(m.Type) })],
            named => named.AddRange(schemas.Where(n => s.WireName == "tests.was" && n.WireName == "tests.is_part")))));
        var record = file.AsSpan(FileLayout.HeaderSize, (int)manifest.Sections[0].Length);
        BinaryPrimitives.WriteUInt64LittleEndian(record, schemas[0].TypeId);
        BinaryPrimitives.WriteUInt64LittleEndian(record[8..], schemas[0].Fingerprint);
        var path = folder.File("m.scigo");
        Write(path, file.AsSpan(0, (int)manifest.Sections[^1].Offset + (int)manifest.Sections[^1].Length), new FileManifest
        {
            WireName = schemas[0].WireName,
            TypeId = schemas[0].TypeId,
            Fingerprint = schemas[0].Fingerprint,
            Schemas = schemas,
            Sections = [manifest.Sections[0] with { Hash = XxHash3.HashToUInt64(record) }, .. manifest.Sections.Skip(1)],
            Metadata = manifest.Metadata,
        });
        return path;

        static string Rename(string text) =>
            text.Replace("tests.was_part", "tests.is_part", StringComparison.Ordinal).Replace("tests.was", "tests.is", StringComparison.Ordinal);
    }

    static void Write(string path, ReadOnlySpan<byte> sections, FileManifest manifest)
    {
        var last = manifest.Sections[^1];
        var offset = FileLayout.Align(last.Offset + last.Length);
        var bytes = ManifestWriter.Write(manifest).Span;
        Span<byte> header = new byte[FileLayout.HeaderSize];
        new FileHeader(offset + bytes.Length, offset, bytes.Length, XxHash3.HashToUInt64(bytes)).Write(header);
        using var file = File.Create(path);
        file.Write(header);
        file.Write(sections[FileLayout.HeaderSize..]);
        file.Position = offset;
        file.Write(bytes);
    }

    static void Damage(string path, string section)
    {
        var offset = ModelFile.ReadManifest(path).Sections.Single(s => s.Name == section).Offset;
        using var file = File.OpenWrite(path);
        file.Position = offset + 3;
        file.WriteByte(0x55);
    }

    static void AssertRead(Is now)
    {
        var was = Sample();
        Assert.Equal((-3L, 42, 2, "title"), (now.Count, now.Added, now.LoadedFrom, now.Title.Single()));
        Assert.Null(now.Note);
        Assert.Equal(was.Weights.Select(static w => (double)w), now.Weights);
        Assert.Equal(was.Same, now.Same.ToArray());
        Assert.Equal(new NDArray<double>(new double[] { 1, 2, 3, 4, 5, 6 }, 2, 3), now.Block);
        Assert.Equal([(1L, "new"), (2L, "new")], now.Parts.Select(static p => (p.Id, p.Added)));
        Assert.Equal("label", Assert.IsType<Label>(now.Anything).Text);
    }

    [Fact]
    public async Task AFileIsLoadedByMemberIdWhateverLoadsIt()
    {
        var path = Save(Sample());
        AssertRead(ModelFile.Load<Is>(path, Renamed.Options));
        AssertRead(Assert.IsType<Is>(ModelFile.Load(path, Renamed.Options)));
        AssertRead(await ModelFile.LoadAsync<Is>(path, Renamed.Options));
        Assert.Equal(7, ModelFile.ReadMetadata(path)!.TrainingSamples);
        var into = new Is();
        ModelFile.LoadInto(path, into, Renamed.Options);
        AssertRead(into);
    }

    [Fact]
    public void AMapCopiesWhatItHasToConvert()
    {
        using var mapped = ModelFile.Map<Is>(Save(Sample()), Renamed.Options);
        AssertRead(mapped.Model);
        mapped.Dispose();
        AssertRead(mapped.Model);
    }

    [Theory]
    [InlineData("weights")]
    [InlineData("same")]
    public void DamageInWhatIsCopiedIsFound(string section)
    {
        var path = Save(Sample());
        Damage(path, section);
        Assert.Equal(section, Assert.Throws<ModelFormatException>(() => ModelFile.Load<Is>(path, Renamed.Options)).MemberPath);
        Assert.Equal(section, Assert.Throws<ModelFormatException>(() => ModelFile.Map<Is>(path, Renamed.Options)).MemberPath);
    }

    [Fact]
    public void DamageInAMemberThatTheClassNoLongerHasIsFoundByLoading()
    {
        var path = Save(Sample());
        Damage(path, "removed_too");
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load<Is>(path, Renamed.Options));
        Assert.Equal((ModelFormatError.Corrupt, "removed_too"), (e.Error, e.MemberPath));
    }

    [Fact]
    public void ValidationSaysWhatHasChanged()
    {
        var report = ModelFile.Validate(Save(Sample()), new ValidationOptions { Model = Renamed.Options });
        Assert.True(report.IsValid);
        Assert.All(report.Findings, static f => Assert.Equal((ValidationCode.OtherSchema, ValidationSeverity.Warning), (f.Code, f.Severity)));
        Assert.Contains(report.Findings, static f => f.Message.Contains("removed_too (id 4) was removed", StringComparison.Ordinal));
    }

    [Fact]
    public void MoreThanTwoGigabytesAreRefusedBeforeTheyAreRead()
    {
        const int Count = 300_000_000;
        var codec = Codec<Tiny>();
        // Member 2 was a number: another schema.
        var schema = new ModelSchema(codec.WireName, 1, [codec.Schema.Members[0]]);
        // Rank 1 before the block's end, then the dimension.
        byte[] record = [.. BitConverter.GetBytes(schema.TypeId), .. BitConverter.GetBytes(schema.Fingerprint), 1, .. BitConverter.GetBytes(Count)];
        var path = folder.File("large.scigo");
        Write(path, [.. new byte[FileLayout.HeaderSize], .. record], new FileManifest
        {
            WireName = schema.WireName,
            TypeId = schema.TypeId,
            Fingerprint = schema.Fingerprint,
            Schemas = [schema],
            Sections =
            [
                new FileSection("", FileSection.RecordType, [record.Length], 64, record.Length, XxHash3.HashToUInt64(record)),
                new FileSection("weights", "float64", [Count], 128, Count * 8L, 0),
            ],
        });
        foreach (var read in (Action[])[() => ModelFile.Load<Tiny>(path), () => ModelFile.Map<Tiny>(path)])
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var e = Assert.Throws<ModelFormatException>(read);
            Assert.Equal((ModelFormatError.LimitExceeded, "weights"), (e.Error, e.MemberPath));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }
    }

    static ModelCodec Codec<T>()
        where T : IPersistableModel<T>
        => T.ModelCodec;

    public void Dispose() => folder.Dispose();
}
