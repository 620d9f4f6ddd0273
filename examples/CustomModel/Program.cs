using System.Globalization;
using System.Text;
using Acme;
using Scigo;

var bandit = new ThompsonBandit { Prior = 0.5 };
bandit.Fit(2, (0, true), (0, false), (1, true), (1, true));

// <snippet>
byte[] bytes = ModelBinary.Serialize(bandit);
var again    = ModelBinary.Deserialize<ThompsonBandit>(bytes);
object any   = ModelBinary.Deserialize(bytes);            // by type id, from the catalog
byte[] json  = ModelJson.Serialize(bandit);               // for other languages, as ModelProtobuf
// </snippet>

Console.WriteLine($"{bytes.Length} bytes of binary; as JSON:");
Console.WriteLine(Encoding.UTF8.GetString(json));
foreach (var model in new[] { again, (ThompsonBandit)any, ModelJson.Deserialize<ThompsonBandit>(json) })
{
    var means = string.Create(CultureInfo.InvariantCulture, $"{model.Mean(0):F3} and {model.Mean(1):F3}");
    Console.WriteLine($"Loaded, the arms' mean rewards are {means}.");
    if (model.Mean(0) != bandit.Mean(0) || model.Mean(1) != bandit.Mean(1))
        return 1;
}
return 0;
