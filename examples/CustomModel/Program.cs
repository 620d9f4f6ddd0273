using System.Globalization;
using Acme;
using Scigo;

var bandit = new ThompsonBandit { Prior = 0.5 };
bandit.Fit(2, (0, true), (0, false), (1, true), (1, true));

var folder = Directory.CreateTempSubdirectory("scigo-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    // <snippet>
    byte[] bytes = ModelBinary.Serialize(bandit); // a record: the fastest
    var again = ModelBinary.Deserialize<ThompsonBandit>(bytes);
    object any = ModelBinary.Deserialize(bytes); // by type id, from the catalog
    ModelFile.Save(bandit, "bandit.scigo"); // a file: atomic, checksummed, describes itself
    ModelFile.Save(bandit, "bandit.json"); // or .pb: the extension decides
    using var mapped = ModelFile.Map<ThompsonBandit>("bandit.scigo"); // arrays stay in the file
    // </snippet>

    Console.WriteLine($"{bytes.Length} bytes of binary; as JSON:");
    Console.WriteLine(File.ReadAllText("bandit.json"));
    foreach (var model in new[] { again, (ThompsonBandit)any, ModelFile.Load<ThompsonBandit>("bandit.json"), mapped.Model })
    {
        var means = string.Create(CultureInfo.InvariantCulture, $"{model.Mean(0):F3} and {model.Mean(1):F3}");
        Console.WriteLine($"Loaded, the arms' mean rewards are {means}.");
        if (model.Mean(0) != bandit.Mean(0) || model.Mean(1) != bandit.Mean(1))
            return 1;
    }
    return 0;
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
