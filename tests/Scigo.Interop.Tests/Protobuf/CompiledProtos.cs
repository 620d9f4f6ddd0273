using System.Reflection;
using System.Runtime.InteropServices;
using Google.Protobuf.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Schema;

namespace Scigo.Interop.Tests.Protobuf;

/// <summary>Google's classes for .proto files: its compiler writes them, C#'s makes an assembly of them, in memory.</summary>
sealed class CompiledProtos
{
    readonly Dictionary<string, MessageDescriptor> messages;

    internal CompiledProtos(IEnumerable<ProtoFile> files)
    {
        var assembly = Assembly.Load(Compile(Generate([.. files])));
        Files = [.. assembly.GetTypes().Where(static t => t.Name.EndsWith("Reflection", StringComparison.Ordinal) && t.IsAbstract && t.IsSealed)
            .Select(static t => (FileDescriptor)t.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)];
        messages = Files.SelectMany(static file => file.MessageTypes).ToDictionary(static message => message.FullName);
    }

    internal IReadOnlyList<FileDescriptor> Files { get; }

    /// <summary>The message of a full name.</summary>
    internal MessageDescriptor this[string name] => messages[name];

    static string[] Generate(ProtoFile[] files)
    {
        using var folder = new Support.TemporaryFolder();
        foreach (var file in files)
            File.WriteAllText(folder.File(file.Name), file.Text);
        var (code, output) = ExternalTool.Run(
            [], Compiler, [$"-I{folder.Path}", $"-I{Path.Combine(Tools, "build", "native", "include")}", $"--csharp_out={folder.Path}", .. files.Select(static f => f.Name)]);
        Assert.True(code == 0, output);
        return [.. Directory.GetFiles(folder.Path, "*.cs").Select(File.ReadAllText)];
    }

    static byte[] Compile(string[] sources)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "scigo.protos." + Guid.NewGuid(), sources.Select(static s => CSharpSyntaxTree.ParseText(s)), platform.Select(static p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        return stream.ToArray();
    }

    static string Tools => typeof(CompiledProtos).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Grpc.Tools").Value!;

    static string Compiler
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macosx" : "linux";
            var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 && system == "linux" ? "arm64" : "x64";
            return Path.Combine(Tools, "tools", $"{system}_{processor}", OperatingSystem.IsWindows() ? "protoc.exe" : "protoc");
        }
    }
}
