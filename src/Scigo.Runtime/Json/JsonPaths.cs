using System.Buffers;
using System.Text;
using Scigo.Schema;

namespace Scigo.Json;

/// <summary>Finds the member that a byte of a document belongs to, after decoding has failed there.</summary>
static class JsonPaths
{
    static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");

    // A longer name is not worth a message.
    const int MostOfName = 80;

    /// <summary>
    /// Returns the path of the value at a byte, or of the last one before it; <c>null</c> for the document itself. Members of the model
    /// are named without the <c>parameters</c> around them. Never throws: what is wrong with the document does not matter here.
    /// </summary>
    public static string? At(ReadOnlySpan<byte> data, long offset)
    {
        var path = new MemberPath();
        var open = new Stack<Container>();
        for (var at = 0; at < data.Length && at <= offset; at++)
        {
            var token = data[at];
            if (token == '"')
            {
                var end = EndOfString(data, at);
                if (open.TryPeek(out var inside) && inside is { IsObject: true, ExpectsName: true })
                {
                    Name(path, NameAt(data, at, end));
                    inside.ExpectsName = false;
                }
                at = end;
            }
            else if (at < offset)
                Step(token, path, open);
        }
        return path.ToText();
    }

    static void Step(byte token, MemberPath path, Stack<Container> open)
    {
        switch (token)
        {
            case (byte)'{':
                path.Enter();
                open.Push(new Container { IsObject = true, ExpectsName = true });
                break;
            case (byte)'[':
                path.Enter();
                path.Index(0);
                open.Push(new Container());
                break;
            case (byte)'}' or (byte)']' when open.Count > 0:
                path.Leave();
                open.Pop();
                break;
            case (byte)',' when open.TryPeek(out var inside):
                inside.ExpectsName = inside.IsObject;
                if (!inside.IsObject)
                    path.Index(++inside.Index);
                break;
        }
    }

    static void Name(MemberPath path, string name)
    {
        if (path.Depth == 1 && name is "parameters" or "params")
            path.Hide();
        else if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(Plain))
            path.Key(name);
        else
            path.Name(name);
    }

    static int EndOfString(ReadOnlySpan<byte> data, int start)
    {
        for (var at = start + 1; at < data.Length; at++)
        {
            if (data[at] == '"')
                return at;
            if (data[at] == '\\')
                at++;
        }
        return data.Length;
    }

    static string NameAt(ReadOnlySpan<byte> data, int start, int end)
    {
        var name = data[(start + 1)..end];
        return Encoding.UTF8.GetString(name.Length > MostOfName ? name[..MostOfName] : name);
    }

    sealed class Container
    {
        public bool IsObject;
        public bool ExpectsName;
        public int Index;
    }
}
