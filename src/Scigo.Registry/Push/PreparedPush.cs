using Scigo.Registry.Policies;
using Scigo.Registry.Signing;

namespace Scigo.Registry.Push;

/// <summary>A model on its way into the registry: its files in a folder of their own, and what the manifest will say of it.</summary>
sealed class PreparedPush : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-push-");
    readonly IPersistableModel model;
    readonly ModelMetadata? metadata;
    readonly InputSignature? signature;
    readonly IReadOnlyList<SchemaDocument> schemas;
    SignatureBundle? bundle;

    PreparedPush(IPersistableModel model, ModelMetadata? metadata, PushOptions push, ModelOptions options, string? original = null)
    {
        (this.model, this.metadata, Options) = (model, metadata, push);
        try
        {
            var path = Path.Combine(folder.FullName, "model.scigo");
            // What somebody signed stays what it is.
            if (original is not null)
                File.Copy(original, path);
            else
                Save(model, path, metadata, options);
            schemas = [.. ModelFile.ReadManifest(path, options).Schemas.Select(SchemaDocument.Of)];
            Files.Add((".scigo", path));
            signature = Signatures.Of(model, metadata);
            if (Parity.Of(model, push.Samples) is { } samples)
                Save(samples, ParityFile = Path.Combine(folder.FullName, "parity.scigo"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public PushOptions Options { get; }

    /// <summary>The version that it was trained further from, found in the registry.</summary>
    public string? Parent { get; set; }

    /// <summary>The model in each format that is kept.</summary>
    public List<(string Extension, string Path)> Files { get; } = [];

    public string? ParityFile { get; }

    public static PreparedPush OfModel(IPersistableModel model, PushOptions push, ModelOptions options) =>
        new(model, push.Metadata ?? (model as IHasMetadata)?.Metadata, push, options);

    public static PreparedPush OfFile(string path, PushOptions push, ModelOptions options)
    {
        var model = (IPersistableModel)ModelFile.Load(path, options);
        var original = push.Metadata is null && IsScigo(path, options) ? path : null;
        var prepared = new PreparedPush(model, push.Metadata ?? ModelFile.ReadMetadata(path, options), push, options, original);
        if (Path.GetExtension(path) is { Length: > 1 } extension && extension != ".scigo")
            prepared.Files.Add((extension, path));
        return prepared;
    }

    /// <summary>Returns a file with the signature of the version's files, whose digests are known now.</summary>
    /// <exception cref="RegistryException">The signature is that of other files.</exception>
    public string? Sign(string name, IReadOnlyList<ModelFileReference> files)
    {
        if (Options.Signature is { } given)
        {
            if (VersionSignature.Difference(files, given.Claimed()) is { } difference)
                throw new RegistryException(RegistryError.Unsigned, $"The signature is that of other files: {difference}");
            bundle = given;
        }
        else if (Options.SigningKey is { } key)
        {
            bundle ??= SignatureBundle.Sign(VersionSignature.StatementOf(name, files), key);
        }
        if (bundle is null)
            return null;
        var path = Path.Combine(folder.FullName, "model.sig");
        File.WriteAllBytes(path, bundle.ToJson());
        return path;
    }

    /// <summary>Returns what the manifest says when the version comes after others.</summary>
    /// <param name="highest">The highest version there ever was, deleted or not, whose number this one follows.</param>
    /// <param name="latest">The latest that is not deleted.</param>
    /// <param name="entry">When it is pushed, and by whom.</param>
    /// <param name="name">The model's name.</param>
    /// <exception cref="RegistryException">The change that was asked for is less than the change there is.</exception>
    public VersionManifest ManifestAfter(VersionManifest? highest, SemanticVersion? latest, LogEntry entry, string name)
    {
        var changes = new List<string>();
        var change = highest is null
            ? VersionChange.Patch
            : ManifestChange.Between(highest.Schemas, highest.Signature, schemas, signature, changes);
        if (Options.Change is { } asked)
        {
            if (asked < change)
                throw new RegistryException(
                    RegistryError.Invalid, $"The version is a {change.ToString().ToLowerInvariant()} one, and cannot be called a {asked.ToString().ToLowerInvariant()} one: {string.Join(" ", changes)}");
            if (asked > change)
                changes.Add($"It was called a {asked.ToString().ToLowerInvariant()} version.");
            change = asked;
        }
        return new()
        {
            Model = name,
            Version = highest?.Version.After(change) ?? SemanticVersion.First,
            Previous = latest,
            Changes = changes,
            CreatedAt = entry.At,
            CreatedBy = entry.By,
            Schemas = schemas,
            Signature = signature,
            Hyperparameters = Hyperparameters(),
            Metrics = Metrics(),
            Training = new() { Created = metadata?.Created, Samples = metadata?.TrainingSamples, Seconds = metadata?.TrainingSeconds },
            Lineage = new() { Parent = Parent, DataSha256 = Options.DataSha256 },
            Tags = new SortedDictionary<string, string>(Options.Tags?.ToDictionary() ?? [], StringComparer.Ordinal),
            Files = [],
        };
    }

    public void Dispose() => folder.Delete(recursive: true);

    static bool IsScigo(string path, ModelOptions options)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[64];
        var formats = options.Formats ?? ModelFormats.Default;
        return formats.FindByContent(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))) == formats.FindByExtension("model.scigo");
    }

    // Not as files that must outlive the machine: they are copied from here, and gone.
    static void Save(object model, string path, ModelMetadata? metadata = null, ModelOptions? options = null)
    {
        using var stream = File.Create(path);
        ModelFile.Save(model, stream, metadata, options);
    }

    // Models in parameters are told by their own parameters.
    ParamSet Hyperparameters()
    {
        var parameters = new ParamSetBuilder();
        foreach (var (name, value) in model.GetParams())
        {
            if (value.Kind is not (ParamValueKind.Model or ParamValueKind.List or ParamValueKind.Map))
                parameters.Add(name, value);
        }
        return parameters.Build();
    }

    SortedDictionary<string, double> Metrics()
    {
        var metrics = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in (metadata?.Metrics ?? new Dictionary<string, double>()).Concat(Options.Metrics ?? new Dictionary<string, double>()))
            metrics[name] = value;
        return metrics;
    }
}
