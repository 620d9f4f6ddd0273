using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>OnSaving and OnLoaded, of a model and its base classes.</summary>
public class HookTests
{
    // What was called, in order, for one write and one read in each format.
    static string Test(string create, string expected) => $$"""
        public static class Log { [ThreadStatic] public static string Text; }
        public static class Test
        {
            static void Check<T>(T model) where T : IPersistableModel<T>
            {
                Log.Text = "";
                ModelBinary.Deserialize<T>(ModelBinary.Serialize(model));
                Expect();
                ModelJson.Deserialize<T>(ModelJson.Serialize(model));
                Expect();
                ModelProtobuf.Deserialize<T>(ModelProtobuf.Serialize(model));
                Expect();
            }

            static void Expect()
            {
                if (Log.Text != "{{expected}}")
                    throw new Exception(Log.Text);
                Log.Text = "";
            }

            public static void Run() => Check({{create}});
        }
        """;

    static void Run(string models, string create, string expected) => Loaded.Run("#nullable disable\n" + models, "#nullable disable\n" + Test(create, expected));

    [Theory]
    [InlineData("sealed partial class M")]
    [InlineData("partial struct M")]
    [InlineData("sealed partial record M")]
    public void HooksAreCalledOnceEach(string declaration) => Run(
        $$"""
        [PersistableModel("test.m", Version = 3)] public {{declaration}}
        {
            [Member(1)] public double X { get; set; }
            void OnSaving() => Log.Text += "saving ";
            void OnLoaded(int version) => Log.Text += "loaded" + version;
        }
        """,
        "new M()", "saving loaded3");

    [Fact]
    public void AModelBuiltByItsConstructorIsLoadedWhenItIsThere() => Run(
        """
        [PersistableModel("test.m")] public sealed partial record M([property: Member(1)] double X)
        {
            internal void OnSaving() => Log.Text += "saving ";
            public void OnLoaded() => Log.Text += X;
        }
        """,
        "new M(1.5)", "saving 1.5");

    [Fact]
    public void HooksOfBaseClassesAreCalledFirst() => Run(
        """
        public abstract class Root { void OnSaving() => Log.Text += "a "; protected void OnLoaded(int version) => Log.Text += "r" + version; }
        [PersistableModel("test.b")] public partial class B : Root { [Member(1)] public double X { get; set; } void OnSaving() => Log.Text += "b "; void OnLoaded() => Log.Text += " l" + X; }
        [PersistableModel("test.m")] public partial class M : B { [Member(2)] public double Y { get; set; } void OnSaving() => Log.Text += "m "; void OnLoaded(int version) => Log.Text += " k" + Y; }
        """,
        "new M { X = 1, Y = 2 }", "a b m r1 l1 k2");

    [Fact]
    public void HooksThatDerivedModelsDoNotHaveAreStillCalled() => Run(
        """
        [PersistableModel("test.b")] public partial class B { [Member(1)] public double X { get; set; } void OnSaving() => Log.Text += "b "; void OnLoaded() => Log.Text += "l" + X; }
        [PersistableModel("test.m")] public partial class M : B { [Member(2)] public double Y { get; set; } public string OnSaving => ""; public static int OnLoaded; }
        """,
        "new M { X = 1 }", "b l1");

    [Fact]
    public void AnOverrideIsCalledInPlaceOfWhatItOverrides() => Run(
        """
        public abstract class Root { protected abstract void OnSaving(); protected virtual void OnLoaded(int version) => Log.Text += "r "; }
        [PersistableModel("test.b")] public partial class B : Root { protected override void OnSaving() => Log.Text += "b "; }
        [PersistableModel("test.m")] public partial class M : B { protected override void OnSaving() => Log.Text += "m "; protected override void OnLoaded(int version) => Log.Text += "n"; }
        """,
        "new M()", "m n");

    [Fact]
    public void HooksOfGenericBaseClassesAreCalled() => Run(
        """
        public abstract class Root<T> { [Member(1)] public T X { get; protected set; } internal void OnSaving() => Log.Text += "a "; protected void OnLoaded(int version) => Log.Text += typeof(T).Name; }
        [PersistableModel("test.m")] public partial class M : Root<double> { }
        """,
        "new M()", "a Double");

    [Fact]
    public void PrivateHooksOfAnotherAssemblysModelsAreCalled() => Loaded.RunAcross(
        """
        #nullable disable
        public static class Log { [ThreadStatic] public static string Text; }
        [PersistableModel("library.b")] public partial class B { [Member(1)] public double X { get; set; } void OnSaving() => Log.Text += "b "; void OnLoaded(int version) => Log.Text += "l" + X; }
        """,
        "#nullable disable\n[PersistableModel(\"test.m\")] public partial class M : B { void OnLoaded() => Log.Text += \" m\"; }\n"
            + Test("new M { X = 1 }", "b l1 m").Replace("public static class Log { [ThreadStatic] public static string Text; }", ""));
}
