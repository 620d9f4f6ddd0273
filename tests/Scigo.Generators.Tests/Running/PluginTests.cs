using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>Assemblies that a program loads while it runs, and lets go of again.</summary>
public class PluginTests
{
    // A little of everything that the runtime could keep: closed generics, enums, structs that are moved many at once, keys, converters.
    const string Plugin = """
        [assembly: PersistableInstance(typeof(Plugin.Box<int>))]
        [assembly: Converter(typeof(Plugin.TextConverter))]
        namespace Plugin;
        public enum Season : byte { Summer, Winter }
        public interface IShape;
        public sealed class Text(string value) { public string Value => value; }
        public sealed class TextConverter : IConverter<Text, string> { public static string ToWire(Text text) => text.Value; public static Text FromWire(string wire) => new(wire); }
        [PersistableModel("plugin.point")] public readonly partial record struct Point([property: Member(1)] double X, [property: Member(2)] double Y) : IShape;
        [PersistableModel("plugin.circle")] public sealed partial class Circle : IShape { [Hyperparameter(1)] public double Radius { get; set; } }
        [PersistableModel("plugin.box")] public sealed partial class Box<T> { [Member(1)] public T? Value { get; set; } }
        [PersistableModel("plugin.drawing")] public sealed partial class Drawing : IHasMetadata
        {
            [Hyperparameter(1)] public Circle Circle { get; set; } = new();
            [Member(2)] public List<Point> Points { get; set; } = [];
            [Member(3)] public Point[] More { get; set; } = [];
            [Member(4)] public List<IShape> Shapes { get; set; } = [];
            [Member(5)] public object? Any { get; set; }
            [Member(6)] public Dictionary<int, Point> Seasons { get; set; } = [];
            [Member(7)] public HashSet<Season> Set { get; set; } = [];
            [Member(8)] public Dictionary<string, double> Metrics { get; set; } = [];
            [Member(9)] public NDArray<double> Array { get; set; } = new double[2000];
            [Member(10)] public Text? Text { get; set; }
            [Member(11)] public ParamValue Param { get; set; }
            [Member(12)] public Box<Season> Box { get; set; } = new();
            [NotPersisted] public ModelMetadata? Metadata { get; set; }
        }
        """;

    const string Test = """
        using Plugin;
        public static class Test
        {
            public static void Run()
            {
                var options = new ModelOptions { Catalog = ModelCatalog.Compose(ModelCatalog.Default, Test_.AssemblyModels.Catalog) };
                var drawing = new Drawing
                {
                    Circle = { Radius = 2 }, Points = { new(1, 2), new(3, 4) }, More = [new(5, 6), new(7, 8), new(9, 1)],
                    Shapes = { new Circle { Radius = 3 }, new Point(1, 1) }, Any = new Box<int> { Value = 4 },
                    Seasons = { [1] = new(2, 2) }, Set = { Season.Winter }, Metrics = { ["accuracy"] = 0.5 },
                    Text = new("t"), Param = ParamValue.FromModel(new Circle()), Box = { Value = Season.Winter },
                };
                Check(ModelBinary.Deserialize<Drawing>(ModelBinary.Serialize(drawing, options), options));
                Check(ModelJson.Deserialize(ModelJson.Serialize((object)drawing, options), options));
                Check(ModelProtobuf.Deserialize(ModelProtobuf.Serialize((object)drawing, options), options));
                var into = new Drawing();
                ModelBinary.DeserializeInto(ModelBinary.Serialize(drawing, options), into, options);
                Check(into);
                var file = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid()}.scigo");
                ModelFile.Save(drawing, file, options: options);
                Check(ModelFile.Load(file, options));
                using (var mapped = ModelFile.Map<Drawing>(file, options))
                    Check(mapped.Model);
                System.IO.File.Delete(file);
                ModelParams.SetParams(drawing, ModelParams.GetParams(drawing));
                try
                {
                    ModelBinary.Deserialize<Drawing>(ModelBinary.Serialize(drawing, options).AsSpan()[..^1], options);
                    throw new Exception("was read");
                }
                catch (ModelFormatException)
                {
                }
            }

            static void Check(object model)
            {
                var d = (Drawing)model;
                var found = $"{d.Circle.Radius} {d.Points[1]} {d.More[2].X} {((Circle)d.Shapes[0]).Radius} {d.Shapes[1]} {((Box<int>)d.Any!).Value} {d.Seasons[1].X} {d.Set.Count} {d.Metrics["accuracy"]} {d.Array.Length} {d.Text!.Value} {d.Param.AsModel().GetType().Name} {d.Box.Value}";
                if (found != "2 Point { X = 3, Y = 4 } 9 3 Point { X = 1, Y = 1 } 4 2 1 0.5 2000 t Circle Winter")
                    throw new Exception(found);
            }
        }
        """;

    [Fact]
    public void APluginIsGoneAfterItIsUnloaded()
    {
        var plugin = Use();
        for (var i = 0; i < 20 && plugin.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(plugin.IsAlive, "Something holds an assembly that was unloaded: a static, or a thread's own.");
    }

    // What a frame holds lives as long as it may be used: this one has returned when the test looks.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Use()
    {
        using var loaded = Loaded.From("Test", Plugin, Test);
        loaded.Call();
        return new WeakReference(loaded.Assembly);
    }

    [Fact]
    public void AHostReadsThePluginsModelsByTheCatalogThatItsAssemblyNames() => CheckHost();

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CheckHost()
    {
        using var loaded = Loaded.From("Test", Plugin);
        var provider = loaded.Assembly.GetCustomAttribute<ModelCatalogProviderAttribute>()!.Provider;
        var options = new ModelOptions { Catalog = (ModelCatalog)provider.GetProperty("Catalog")!.GetValue(null)! };
        var model = ModelJson.Deserialize("""{"model_spec":{"name":"plugin.circle"},"parameters":{"radius":2}}"""u8, options);
        Assert.Equal("Plugin.Circle", model.GetType().FullName);
        Assert.Equal(loaded.Assembly, AssemblyLoadContext.GetLoadContext(model.GetType().Assembly)!.Assemblies.Single());
    }
}
