using System.Runtime.CompilerServices;
using Acme;
using Scigo;

// Writes the files beside this source that the example reads.
var folder = Folder();
var demand = new Demand { Weeks = 4, Weekly = [1, 2.5], Unit = "dozen" };
foreach (var extension in new[] { ".scigo", ".json", ".pb" })
    ModelFile.Save(demand, Path.Combine(folder, "demand" + extension));
File.WriteAllBytes(Path.Combine(folder, "demand.record"), ModelBinary.Serialize(demand));

static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
