namespace Scigo;

// What the compiler would write for a record compares lists by reference, and brings along all that the system can do with times.
public sealed partial record ModelMetadata
{
    /// <summary>Whether the same is known of both.</summary>
    public bool Equals(ModelMetadata? other) => other is not null && Known().Equals(other.Known());

    /// <inheritdoc/>
    public override int GetHashCode() => Known().GetHashCode();

    /// <summary>Returns what is known, for people to read.</summary>
    public override string ToString() => Known().ToString();

    ParamSet Known()
    {
        var known = new ParamSetBuilder();
        if (Created is { } created)
            known.Add("created_at", Rfc3339.Format(created));
        if (TrainingSamples is { } samples)
            known.Add("training_samples", samples);
        if (TrainingFeatures is { } features)
            known.Add("training_features", features);
        if (FeatureNames is { } names)
            known.Add("feature_names", new List<string>(names).ToArray());
        if (TrainingSeconds is { } seconds)
            known.Add("training_time_seconds", seconds);
        if (Metrics is { } metrics)
            known.Add("metrics", Values(metrics));
        if (Tags is { } tags)
            known.Add("tags", tags);
        return known.Build();
    }

    static ParamSet Values(IReadOnlyDictionary<string, double> metrics)
    {
        var values = new ParamSetBuilder(metrics.Count);
        foreach (var (name, value) in metrics)
            values.Add(name, value);
        return values.Build();
    }
}
