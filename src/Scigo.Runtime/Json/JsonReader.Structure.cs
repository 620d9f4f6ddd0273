using System.Runtime.CompilerServices;
using System.Text;
using Scigo.Wire;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    /// <summary>Opens an object; <c>NextMember</c> reads its names up to the bracket that closes it.</summary>
    public void BeginObject()
    {
        if (Next() != '{')
            throw Unexpected("an object");
        position++;
        first = true;
    }

    /// <summary>Goes to the next member's value, or closes the object and returns <c>false</c>.</summary>
    /// <param name="name">The name without escapes, valid until the next call of any method.</param>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!NextName())
            return false;
        name = ReadUtf8();
        ReadColon();
        return true;
    }

    /// <summary>Goes to the next member's value, or closes the object and returns <c>false</c>. For the keys of maps.</summary>
    /// <param name="key">The name as characters, valid until the next call of any method.</param>
    public bool NextKey(out ReadOnlySpan<char> key)
    {
        key = default;
        if (!NextName())
            return false;
        key = ReadChars();
        ReadColon();
        return true;
    }

    /// <summary>Goes past the start of a document, if it is this one: an object up to the value of one of its members.</summary>
    internal bool BeginDocument(ReadOnlySpan<byte> start)
    {
        if (!data.StartsWith(start))
            return false;
        position = start.Length;
        first = false;
        return true;
    }

    /// <summary>
    /// Goes to the value of the next member with a known name, skipping others, or closes the object and returns <c>false</c>.
    /// </summary>
    /// <param name="names">The names of the members.</param>
    /// <param name="seen">The members read so far; one that is there already is an error.</param>
    /// <param name="index">The member before, -1 at first; the member found on return.</param>
    public bool NextMember(JsonNames names, ref MemberSet seen, ref int index)
    {
        // All at once when it comes in order and without white space, as it is written; no comma stands before an object's first member.
        var start = names.Start(index + 1);
        if (start.Length == 0 || !data[position..].StartsWith(first ? start[1..] : start))
            return NextMemberInAnyOrder(names, ref seen, ref index);
        var quote = first ? position : position + 1;
        if (!seen.Add(++index))
            throw Twice(quote);
        position = quote + start.Length - 1;
        first = false;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool NextMemberInAnyOrder(JsonNames names, ref MemberSet seen, ref int index)
    {
        while (NextName())
        {
            var start = position;
            var found = names.Find(ReadUtf8(), index + 1);
            ReadColon();
            if (found < 0)
            {
                Skip();
                continue;
            }
            if (!seen.Add(found))
                throw Twice(start);
            index = found;
            return true;
        }
        return false;
    }

    /// <summary>Opens an array; <see cref="NextElement"/> goes through it up to the bracket that closes it.</summary>
    public void BeginArray()
    {
        if (Next() != '[')
            throw Unexpected("an array");
        position++;
        first = true;
    }

    /// <summary>
    /// Opens an array, or returns <c>false</c> before the one value that a member holds in the place of an array: it was one when the
    /// data was written. In an array there is no such thing: a row is not a column.
    /// </summary>
    public bool BeginArrayOrOne()
    {
        var token = Next();
        if (token != '[')
            return token != 'n' && IsMembers() ? false : throw Unexpected("an array");
        position++;
        first = true;
        return true;
    }

    // Whether the value here is a member's: a colon comes before it.
    readonly bool IsMembers()
    {
        var before = data[..position].TrimEnd(" \t\r\n"u8);
        return before.EndsWith(":"u8);
    }

    /// <summary>Goes to the next element, or closes the array and returns <c>false</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement()
    {
        // No value starts with a bracket that closes: a comma before one is found out by whoever reads the element.
        if (Next() != ',' || first)
            return StartOrEnd();
        position++;
        return true;
    }

    /// <summary>
    /// Returns how many objects of numbers there are in an array, from the one here on, with those that lie in them. It is no more than half
    /// the bytes of the data, and right if the data is.
    /// </summary>
    internal readonly int CountObjects()
    {
        var rest = data[position..];
        var length = rest.IndexOf((byte)']');
        var count = rest[..(length < 0 ? rest.Length : length)].Count((byte)'{');
        return Math.Min(count, rest.Length / 2);
    }

    bool StartOrEnd()
    {
        if (Next() == ']')
        {
            position++;
            first = false;
            return false;
        }
        if (!first)
            throw Malformed("',' or ']'");
        first = false;
        return true;
    }

    // To the quote that opens the next name, or behind the bracket that closes the object.
    bool NextName()
    {
        var token = Next();
        if (token == '}')
        {
            position++;
            first = false;
            return false;
        }
        if (!first)
        {
            if (token != ',')
                throw Malformed("',' or '}'");
            position++;
            token = Next();
        }
        first = false;
        if (token != '"')
            throw Malformed("a member's name");
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void ReadColon()
    {
        if (Next() != ':')
            throw Malformed("':'");
        position++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    ModelFormatException Twice(int start)
    {
        position = start;
        return Error(ModelFormatError.InvalidValue, $"The member \"{Encoding.UTF8.GetString(ReadUtf8())}\" is there twice.", start);
    }
}
