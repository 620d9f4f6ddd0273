// What eng/fuzz.sh runs:
//   Scigo.Fuzz TARGET                    decodes what the fuzzer sends
//   Scigo.Fuzz TARGET --seeds FOLDER     writes inputs to begin with
//   Scigo.Fuzz TARGET --pack FOLDER ZIP  packs a folder's inputs for the unit tests
//   Scigo.Fuzz TARGET --replay FILE…     decodes files
using Scigo.Fuzz;
using SharpFuzz;

switch (args)
{
    // Out of process: a stack overflow ends the process that decodes, and is found, too. Code that counts where it goes must not run
    // before there is something to count in, so that even the target is looked up inside.
    case [var name]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            Target(name).Decode(input.ToArray());
        });
        break;
    case [var name, "--seeds", var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (index, seed) in Target(name).Seeds().Index())
            File.WriteAllBytes(Path.Combine(folder, $"{index:d4}"), seed);
        break;
    case [_, "--pack", var folder, var zip]:
        FuzzCorpus.Pack(folder, zip);
        break;
    case [var name, "--replay", .. var files]:
        foreach (var file in files)
            Target(name).Decode(File.ReadAllBytes(file));
        break;
    default:
        Console.Error.WriteLine("Scigo.Fuzz TARGET [--seeds FOLDER | --pack FOLDER ZIP | --replay FILE…]");
        return 2;
}
return 0;

static FuzzTarget Target(string name)
{
    FuzzTarget[] all = [.. FuzzTargets.All, .. InteropTargets.All];
    return Array.Find(all, t => t.Name == name)
        ?? throw new ArgumentException($"The targets are {string.Join(", ", all.Select(static t => t.Name))}.");
}
