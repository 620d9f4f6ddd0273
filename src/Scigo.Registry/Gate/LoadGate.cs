using System.Diagnostics;

namespace Scigo.Registry;

/// <summary>Checks a version from its bytes to its predictions, each check only after those before it.</summary>
static class LoadGate
{
    /// <summary>Loads the model and checks it.</summary>
    /// <param name="manifest">What the version says of itself.</param>
    /// <param name="path">Its file, whose digest has been checked.</param>
    /// <param name="parity">Its parity samples, if it has any.</param>
    /// <param name="options">What it must keep to.</param>
    /// <param name="model">How it is loaded.</param>
    /// <exception cref="GateException">A check failed.</exception>
    public static object Check(
        VersionManifest manifest, string path, ParitySamples? parity, GateOptions options, ModelOptions model)
    {
        var loaded = Load(manifest, path, model);
        CheckSchema(manifest, path, model);
        CheckSignature(manifest, loaded, options);
        if (parity is not null)
            CheckParity(manifest, loaded, parity, options);
        if (options.LatencyBudget is { } budget)
            CheckLatency(manifest, loaded, parity, budget);
        return loaded;
    }

    public static GateException Failed(VersionManifest manifest, GateCheck check, string message, Exception? cause = null) =>
        new(check, $"{manifest.Model}@{manifest.Version}", message, cause);

    static object Load(VersionManifest manifest, string path, ModelOptions options)
    {
        try
        {
            return ModelFile.Load(path, options);
        }
        catch (ModelFormatException e)
        {
            throw Failed(manifest, GateCheck.Load, e.Message, e);
        }
    }

    static void CheckSchema(VersionManifest manifest, string path, ModelOptions options)
    {
        var changes = new List<string>();
        SchemaComparison.Compare(manifest.Schemas, [.. ModelFile.ReadManifest(path, options).Schemas.Select(SchemaDocument.Of)], changes);
        if (changes.Count > 0)
            throw Failed(manifest, GateCheck.Schema, $"the file is not what the manifest says: {string.Join(" ", changes)}");
    }

    static void CheckSignature(VersionManifest manifest, object model, GateOptions options)
    {
        var found = Signatures.Of(model, null);
        if (manifest.Signature is { } stated && (found is null || Signatures.Difference(stated, found with { FeatureNames = stated.FeatureNames }) is { }))
            throw Failed(manifest, GateCheck.Signature, found is null
                ? "the model does not predict, the manifest says that it does."
                : $"{Signatures.Difference(stated, found with { FeatureNames = stated.FeatureNames })}.");
        if (options.Signature is { } wanted && (manifest.Signature is not { } own || Signatures.Difference(wanted, own) is { }))
            throw Failed(manifest, GateCheck.Signature, manifest.Signature is null
                ? "the model does not predict."
                : $"{Signatures.Difference(wanted, manifest.Signature)}.");
    }

    static void CheckParity(VersionManifest manifest, object model, ParitySamples parity, GateOptions options)
    {
        var function = RowFunction.Of(model)
            ?? throw Failed(manifest, GateCheck.Parity, "the model neither predicts nor transforms, which it did.");
        NDArray<double> outputs;
        try
        {
            outputs = function.Apply(parity.Inputs);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            throw Failed(manifest, GateCheck.Parity, e.Message, e);
        }
        var expected = parity.Outputs.Span;
        var found = outputs.Span;
        if (expected.Length != found.Length)
            throw Failed(manifest, GateCheck.Parity, $"the model gives {found.Length} values for the samples, it gave {expected.Length}.");
        for (var i = 0; i < expected.Length; i++)
        {
            if (!Close(expected[i], found[i], options))
                throw Failed(
                    manifest, GateCheck.Parity, FormattableString.Invariant(
                    $"for sample {i / (expected.Length / parity.Inputs.Shape[0])} the model gives {found[i]:R}, it gave {expected[i]:R}."));
        }
    }

    static bool Close(double expected, double found, GateOptions options) => expected.Equals(found)
        || Math.Abs(expected - found) <= Math.Max(options.AbsoluteTolerance, options.RelativeTolerance * Math.Max(Math.Abs(expected), Math.Abs(found)));

    static void CheckLatency(VersionManifest manifest, object model, ParitySamples? parity, TimeSpan budget)
    {
        if (parity is null)
            throw Failed(manifest, GateCheck.Latency, "there are no parity samples to measure it with: push it with samples.");
        var function = RowFunction.Of(model)!;
        var nFeatures = parity.Inputs.Shape[1];
        var rows = Enumerable.Range(0, parity.Inputs.Shape[0])
            .Select(i => new NDArray<double>(parity.Inputs.Span.Slice(i * nFeatures, nFeatures).ToArray(), 1, nFeatures))
            .ToArray();
        var times = new List<TimeSpan>();
        // The first rounds pay for compiling.
        for (var round = 0; round < 5; round++)
        {
            times.Clear();
            foreach (var row in rows)
            {
                var started = Stopwatch.GetTimestamp();
                function.Apply(row);
                times.Add(Stopwatch.GetElapsedTime(started));
            }
        }
        times.Sort();
        var median = times[times.Count / 2];
        if (median > budget)
            throw Failed(manifest, GateCheck.Latency, FormattableString.Invariant(
                $"predicting a row takes {median.TotalMicroseconds:F1} µs, the budget is {budget.TotalMicroseconds:F1} µs."));
    }
}
