// What eng/fuzz.sh runs:
//   Scigo.Fuzz TARGET                    decodes what the fuzzer sends
//   Scigo.Fuzz TARGET --seeds FOLDER     writes inputs to begin with
//   Scigo.Fuzz TARGET --pack FOLDER ZIP  packs a folder's inputs for the unit tests
//   Scigo.Fuzz TARGET --replay FILE…     decodes files
using SharpFuzz;
using Scigo.Fuzz;

if (args.Length == 0 || FuzzTarget.Find(args[0]) is not { } target)
{
    Console.Error.WriteLine($"The targets are {string.Join(", ", FuzzTarget.All.Select(static t => t.Name))}.");
    return 2;
}
switch (args[1..])
{
    case ["--seeds", var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (index, seed) in target.Seeds().Index())
            File.WriteAllBytes(Path.Combine(folder, $"{index:d4}"), seed);
        break;
    case ["--pack", var folder, var zip]:
        FuzzCorpus.Pack(folder, zip);
        break;
    case ["--replay", .. var files]:
        foreach (var file in files)
            target.Decode(File.ReadAllBytes(file));
        break;
    default:
        // Out of process: a stack overflow ends the process that decodes, and is found, too.
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Decode(input.ToArray());
        });
        break;
}
return 0;
