using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Caching;

public class MemoryTests
{
    [Fact]
    public void NoCompilationStaysAliveAfterTheNext()
    {
        var (driver, first) = RunTwice();
        for (var i = 0; i < 10 && first.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(first.IsAlive, "something holds on to the compilation");
        GC.KeepAlive(driver);
    }

    // In a method of its own, so that no local holds on to it. The converter fills the table that is kept by compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static (GeneratorDriver, WeakReference) RunTwice()
    {
        const string source = """
            [assembly: Converter(typeof(Ticks))]
            public sealed class Ticks : IConverter<TimeSpan, long>
            {
                public static long ToWire(TimeSpan value) => value.Ticks;
                public static TimeSpan FromWire(long wire) => new(wire);
            }
            [PersistableModel("test.m")] public partial class M { [Member(1)] public TimeSpan X { get; set; } }
            """;
        var first = Compilations.Of(source);
        var driver = Compilations.Driver().RunGenerators(first);
        Compilations.Analyze(first);
        var tree = first.SyntaxTrees[0];
        var second = first.ReplaceSyntaxTree(tree, Compilations.Tree(source + "// edited", tree.FilePath));
        return (driver.RunGenerators(second), new WeakReference(first));
    }
}
