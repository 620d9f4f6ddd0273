using System.Buffers;
using System.Text;
using Scigo.Schema;

namespace Scigo.Json;

/// <summary>Goes through a document byte by byte, over strings at once, and knows the path. Whether the document is one does not matter.</summary>
ref struct JsonPathWalker(ReadOnlySpan<byte> data)
{
    static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");

    // A longer name is not worth a message.
    const int MostOfName = 80;

    readonly ReadOnlySpan<byte> data = data;
    readonly MemberPath path = new();
    readonly Stack<Container> open = new();
    int next;

    /// <summary>
    /// Whether names are whole, and a polymorphic model's <c>params</c> are left out of the path, as they are in all other formats.
    /// </summary>
    public bool NamesModels { get; init; }

    /// <summary>The byte that the walker stands at: a string's first.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>The path of the value at the position, or of the last one before it; <c>null</c> for the document itself.</summary>
    public readonly string? Path => path.ToText();

    /// <summary>Goes on; <c>false</c> at the end.</summary>
    public bool Next()
    {
        if (Position >= 0)
            Step(data[Position]);
        if (next >= data.Length)
            return false;
        Position = next++;
        if (data[Position] != '"')
            return true;
        var end = EndOfString(Position);
        next = end + 1;
        if (open.TryPeek(out var inside) && inside is { IsObject: true, ExpectsName: true })
        {
            Name(inside, NameAt(Position, end));
            inside.ExpectsName = false;
        }
        return true;
    }

    readonly void Step(byte token)
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
                inside.Index++;
                if (!inside.IsObject)
                    path.Index(inside.Index);
                break;
        }
    }

    readonly void Name(Container inside, string name)
    {
        if (inside.Index == 0)
            inside.BeginsWithType = name == "type";
        if (path.Depth == 1 && name is "parameters" or "params")
            path.Hide();
        else if (NamesModels && inside is { BeginsWithType: true, Index: 1 } && name == "params")
            path.Hide();
        else if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(Plain))
            path.Key(name);
        else
            path.Name(name);
    }

    readonly int EndOfString(int start)
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

    readonly string NameAt(int start, int end)
    {
        var name = data[(start + 1)..Math.Min(end, data.Length)];
        return Encoding.UTF8.GetString(NamesModels || name.Length <= MostOfName ? name : name[..MostOfName]);
    }

    sealed class Container
    {
        public bool IsObject;
        public bool ExpectsName;
        public bool BeginsWithType;
        public int Index;
    }
}
