using System.Runtime.CompilerServices;

namespace Scigo.Json;

public ref partial struct JsonWriter
{
    /// <summary>Writes the start of a document that is not indented: an object up to the value of one of its members.</summary>
    internal void BeginDocument(scoped ReadOnlySpan<byte> start)
    {
        start.CopyTo(Reserve(start.Length));
        used += start.Length;
        level = 1;
    }

    /// <summary>Opens an object: one member per line when indented.</summary>
    public void BeginObject() => Begin((byte)'{');

    /// <summary>Opens an object and goes to the value of its first member.</summary>
    /// <param name="start">The bracket, the name in quotes, a colon; nothing that needs an escape.</param>
    // Inlined where they are a constant, so that it is copied by a few words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void BeginObject(scoped ReadOnlySpan<byte> start)
    {
        if (indented)
        {
            BeginObject();
            WriteName(start[2..^2]);
            return;
        }
        var target = Reserve(start.Length + 1);
        target[0] = (byte)',';
        var at = needComma ? 1 : 0;
        start.CopyTo(target[at..]);
        used += at + start.Length;
        level++;
        needComma = false;
    }

    /// <summary>Goes to the value of the object's next member.</summary>
    /// <param name="start">A comma, the name in quotes, a colon; nothing that needs an escape.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void BeginMember(scoped ReadOnlySpan<byte> start)
    {
        if (indented)
        {
            WriteName(start[2..^2]);
            return;
        }
        start.CopyTo(Reserve(start.Length));
        used += start.Length;
        needComma = false;
    }

    /// <summary>Closes the object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Opens an array.</summary>
    /// <param name="multiline">Whether, when indented, each element has its own line: for arrays of arrays or objects.</param>
    public void BeginArray(bool multiline = false)
    {
        Begin((byte)'[');
        if (!multiline && oneLine == 0)
            oneLine = level;
    }

    /// <summary>Closes the array.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Writes a member's name that is known to need no escapes.</summary>
    public void WriteName(scoped ReadOnlySpan<byte> utf8Name)
    {
        if (indented)
            Separate();
        var target = Reserve(utf8Name.Length + 4);
        target[0] = (byte)',';
        var at = needComma ? 1 : 0;
        target = target.Slice(at, utf8Name.Length + 3);
        target[0] = (byte)'"';
        utf8Name.CopyTo(target[1..]);
        target[utf8Name.Length + 1] = (byte)'"';
        target[utf8Name.Length + 2] = (byte)':';
        used += at + utf8Name.Length + 3;
        EndName();
    }

    /// <summary>Writes a member's name, or the key of a map.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate.</exception>
    public void WriteName(scoped ReadOnlySpan<char> name)
    {
        WriteQuoted(name);
        Put((byte)':');
        EndName();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void EndName()
    {
        needComma = false;
        if (!indented)
            return;
        Put((byte)' ');
        named = true;
    }

    void Begin(byte bracket)
    {
        BeginValue(1)[0] = bracket;
        used++;
        level++;
        needComma = false;
    }

    void End(byte bracket)
    {
        level--;
        if (indented && needComma && oneLine == 0)
            BreakLine();
        if (level < oneLine)
            oneLine = 0;
        Put(bracket);
        needComma = true;
    }

    // What stands between this value or name and the one before, then room for count bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Span<byte> BeginValue(int count)
    {
        if (indented)
            Separate();
        var target = Reserve(count + 1);
        if (needComma)
        {
            target[0] = (byte)',';
            used++;
            target = target[1..];
        }
        needComma = true;
        return target;
    }

    // The indented style's separators, comma included.
    void Separate()
    {
        if (named)
        {
            named = false;
            return;
        }
        if (needComma)
            Put((byte)',');
        if (oneLine == 0 && level > 0)
            BreakLine();
        else if (needComma)
            Put((byte)' ');
        needComma = false;
    }

    void BreakLine()
    {
        Put((byte)'\n');
        for (var i = 0; i < level; i++)
        {
            Put((byte)' ');
            Put((byte)' ');
        }
    }
}
