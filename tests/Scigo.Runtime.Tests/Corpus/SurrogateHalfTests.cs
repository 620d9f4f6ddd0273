using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Half of a surrogate pair is no text: it would not come back from any format, and is refused wherever it stands.
public class SurrogateHalfTests
{
    const string Half = "a\ud800";

    static readonly object[] Broken =
    [
        Strings(p => p.One = Half), Strings(p => p.Maybe = Half), Strings(p => p.Field = Half), Strings(p => p.Many = [Half]),
        Strings(p => p.Holes = [null, Half]), Strings(p => p.Named = new() { [Half] = "" }), Strings(p => p.Named = new() { [""] = Half }),
        Strings(p => p.Numbered = new() { [1] = Half }), Strings(p => p.Row = [Half]), Strings(p => p.Rows = [[Half]]),
        new CharPlaces { One = '\udfff', Field = 'a' }, new CharPlaces { One = 'a', Field = 'a', Many = ['\ud800'] },
        new HashSetPlaces { One = [Half], Field = [] }, new ImmutableListPlaces { One = [Half], Field = [] },
        new DictionaryPlaces { One = new() { [Half] = 1 }, Field = [] }, new Tuple2Places { One = (1, Half), Field = (1, "") },
        new InterfacePlaces { One = new Circle { Name = Half }, Field = new Circle() },
    ];

    public static TheoryData<int, CorpusFormat> Cases
    {
        get
        {
            var data = new TheoryData<int, CorpusFormat>();
            for (var i = 0; i < Broken.Length; i++)
            {
                foreach (var format in Enum.GetValues<CorpusFormat>())
                    data.Add(i, format);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void HalfASurrogatePairIsNotWritten(int index, CorpusFormat format) =>
        Assert.Throws<ArgumentException>(() => CorpusCase.SerializeObject(format, Broken[index], CaseData.Options));

    static StringPlaces Strings(Action<StringPlaces> change)
    {
        var model = new StringPlaces { One = "", Field = "" };
        change(model);
        return model;
    }
}
