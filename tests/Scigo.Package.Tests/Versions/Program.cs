// A registry in a folder, and the store of a bucket, which is not asked.
using Scigo;
using Scigo.Models;
using Scigo.Registry;
using Scigo.Registry.S3;
using Scigo.Registry.Storage;

var folder = Directory.CreateTempSubdirectory("scigo-versions-");
try
{
    var x = NDArray.FromRows([0.0, 1.0], [1.0, 1.0], [2.0, 5.0], [3.0, 2.0]);
    var regression = new LinearRegression();
    regression.Fit(x, new[] { 1.0, 3.0, 5.0, 7.0 });
    var registry = await ModelRegistry.CreateAsync(new FolderStore(Path.Combine(folder.FullName, "models")));
    var pushed = await registry.PushAsync("line", regression);
    await registry.PromoteAsync("line", pushed.Version, "production");
    var loaded = await registry.LoadAsync(RegistryReference.Parse("line@production"));
    var prediction = ((LinearRegression)loaded.Model).Predict(NDArray.FromRows([4.0, 0.0]));
    Console.WriteLine($"{loaded.Manifest.Version} of {loaded.Manifest.Schemas[0].WireName}: {prediction.Span[0]:F6}");
}
finally
{
    folder.Delete(recursive: true);
}
using var bucket = S3Store.Parse("s3://models/team", new() { Endpoint = new("http://localhost:1") });
Console.WriteLine(bucket);
