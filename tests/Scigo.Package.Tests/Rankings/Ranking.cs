using Scigo;

namespace Acme.Rankings;

[PersistableModel("acme.ranking")]
public sealed partial class Ranking
{
    [Member(1)] public Dictionary<string, double> Scores { get; set; } = [];
    [Member(2)] public List<object> Models { get; set; } = [];
}
