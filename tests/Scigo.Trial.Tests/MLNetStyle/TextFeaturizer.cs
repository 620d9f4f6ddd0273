using Scigo;

namespace Trial.MLNetStyle;

[PersistableModel("trial.text_featurizer")]
public sealed partial class TextFeaturizer
{
    [Fitted(3)] private readonly Dictionary<string, int> _vocabulary = new(StringComparer.OrdinalIgnoreCase);
    [Hyperparameter(4)] private readonly HashSet<string> _stopWords = new(StringComparer.OrdinalIgnoreCase);

    private TextFeaturizer()
    {
    }

    public TextFeaturizer(params IEnumerable<string> stopWords) => _stopWords.UnionWith(stopWords);

    [Hyperparameter(1)] public int MaximumNgrams { get; set; } = 1000;

    [Hyperparameter(2)] public char[] Separators { get; init; } = [' ', ','];

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
