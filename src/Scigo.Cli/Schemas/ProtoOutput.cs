using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;
using Scigo.Schema;

namespace Scigo.Cli.Schemas;

/// <summary>Writes .proto files: all that go together into a folder, or the one with the model to standard output.</summary>
static class ProtoOutput
{
    internal static void Write(SchemaSource source, string? folder, Session session)
    {
        var files = ProtoFile.Of(source.All);
        if (folder is not null)
        {
            foreach (var file in files)
                Save(folder, file, session);
            return;
        }
        var name = PackageFile(source.Root);
        var text = files.First(file => file.Name == name).Text;
        session.Text.Write(text);
        foreach (var other in files.Where(file => text.Contains($"import \"{file.Name}\"", StringComparison.Ordinal)))
            session.Note($"it imports {other.Name}: --output FOLDER writes all files.");
    }

    static void Save(string folder, ProtoFile file, Session session)
    {
        var path = Path.Combine(folder, file.Name);
        Subject.Of(path, () =>
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, file.Text);
        });
        session.Text.WriteLine(OneLine.Of(path));
    }

    static string PackageFile(ModelSchema schema) => schema.ProtoName[..schema.ProtoName.LastIndexOf('.')] + ".proto";
}
