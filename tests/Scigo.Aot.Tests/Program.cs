using Scigo;
using Scigo.Corpus;

// The whole corpus, compiled ahead of time: no JIT, no reflection, and nothing but what the trimmer found to be used. The options name no
// catalog: the generator published that of this executable, which is composed of those it references.
var folder = Directory.CreateTempSubdirectory("scigo-aot-");
var failed = 0;
try
{
    foreach (var shape in CorpusCases.All)
    {
        try
        {
            CorpusChecks.Everything(shape, folder.FullName, ModelOptions.Default);
        }
        catch (Exception e)
        {
            failed++;
            Console.WriteLine($"{shape}: {e}");
        }
    }
}
finally
{
    folder.Delete(recursive: true);
}
var count = CorpusCases.All.Count;
Console.WriteLine($"{count} shapes, {count - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
