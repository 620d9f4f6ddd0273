namespace Scigo.Registry;

/// <summary>Which version answers which request: a primary one, and a canary for a share of the traffic.</summary>
[PersistableModel("scigo.registry.Deployment")]
public sealed partial record Deployment
{
    /// <summary>The version that answers whatever the canary does not.</summary>
    [Member(1)]
    public required SemanticVersion Primary { get; init; }

    /// <summary>The version that answers a share of the requests; <c>null</c> for none.</summary>
    [Member(2)]
    public SemanticVersion? Canary { get; init; }

    /// <summary>The canary's share, in hundredths of a percent: 10,000 are all requests.</summary>
    [Member(3)]
    public int Share { get; init; }

    /// <summary>
    /// What is hashed with a request's id. The same salt puts the same ids into the canary; another one draws them anew, so that nobody is
    /// in every experiment.
    /// </summary>
    [Member(4)]
    public required string Salt { get; init; }

    /// <summary>How the share grows; <c>null</c> when it stays.</summary>
    [Member(5)]
    public Ramp? Ramp { get; init; }

    /// <summary>The version that predicts beside the one that answers, to be compared with it; <c>null</c> for none.</summary>
    [Member(6)]
    public SemanticVersion? Shadow { get; init; }

    /// <summary>The primary before the canary took its place: what a rollback goes back to; <c>null</c> when none did.</summary>
    [Member(7)]
    public SemanticVersion? PrimaryBefore { get; init; }

    /// <summary>All versions that may answer or predict.</summary>
    internal IEnumerable<SemanticVersion> Versions => new[] { Primary, Canary, Shadow }.OfType<SemanticVersion>();

    /// <summary>The canary's share at a time, in hundredths of a percent.</summary>
    public int ShareAt(DateTimeOffset time) => Canary is null ? 0 : Ramp?.ShareAt(Share, time) ?? Share;

    /// <summary>Returns the version that answers a request: the same one for the same id, whoever asks.</summary>
    /// <param name="requestId">What tells the request, or the user, from others.</param>
    /// <param name="time">When it came; matters while the share grows.</param>
    public SemanticVersion VersionFor(ReadOnlySpan<char> requestId, DateTimeOffset time) =>
        Canary is { } canary && TrafficSplit.BucketOf(Salt, requestId) < ShareAt(time) ? canary : Primary;
}

/// <summary>A share that grows from where it is to another one, evenly in time.</summary>
[PersistableModel("scigo.registry.Ramp")]
public sealed partial record Ramp
{
    /// <summary>The share that it comes to, in hundredths of a percent.</summary>
    [Member(1)]
    public required int To { get; init; }

    /// <summary>When it begins.</summary>
    [Member(2)]
    public required DateTimeOffset Start { get; init; }

    /// <summary>When the share has come to <see cref="To"/>.</summary>
    [Member(3)]
    public required DateTimeOffset End { get; init; }

    internal int ShareAt(int from, DateTimeOffset time)
    {
        if (time <= Start)
            return from;
        return time >= End ? To : from + (int)((To - from) * ((time - Start) / (End - Start)));
    }
}
