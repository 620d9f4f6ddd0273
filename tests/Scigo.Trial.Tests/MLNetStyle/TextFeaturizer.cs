namespace Trial.MLNetStyle;

public sealed class TextFeaturizer
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _stopWords = new(StringComparer.OrdinalIgnoreCase);

    public TextFeaturizer(params IEnumerable<string> stopWords) => _stopWords.UnionWith(stopWords);

    public int MaximumNgrams { get; set; } = 1000;

    public char[] Separators { get; init; } = [' ', ','];

    public IReadOnlyDictionary<string, int> Vocabulary => _vocabulary;

    public void Fit(params ReadOnlySpan<string> documents)
    {
        foreach (var document in documents)
        {
            foreach (var term in Terms(document))
            {
                if (_vocabulary.Count < MaximumNgrams)
                    _vocabulary.TryAdd(term, _vocabulary.Count);
            }
        }
    }

    public float[] Transform(string document)
    {
        var counts = new float[_vocabulary.Count];
        foreach (var term in Terms(document))
        {
            if (_vocabulary.TryGetValue(term, out var index))
                counts[index]++;
        }
        return counts;
    }

    IEnumerable<string> Terms(string document) =>
        document.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(term => !_stopWords.Contains(term));
}
