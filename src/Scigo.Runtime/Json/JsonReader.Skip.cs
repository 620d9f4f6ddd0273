namespace Scigo.Json;

public ref partial struct JsonReader
{
    // A model nests a few brackets: its own, those of a collection and of an array's dimensions.
    const int BracketsPerModel = 8;

    /// <summary>Goes past one value of any kind, checking it; <see cref="Seek"/> comes back to it.</summary>
    public void Skip()
    {
        // One bit for each bracket open, set for objects: no recursion, whatever the nesting.
        Span<ulong> objects = stackalloc ulong[8];
        var open = 0;
        var limit = (long)Options.Limits.MaxDepth * BracketsPerModel;
        do
        {
            var token = Next();
            if (token is '{' or '[')
            {
                if (open == limit)
                    throw Error(ModelFormatError.LimitExceeded,
                        $"Brackets are nested deeper than {limit}: if the data is trusted, raise ModelLimits.MaxDepth.");
                if (open / 64 == objects.Length)
                    objects = Doubled(objects);
                var bit = 1UL << (open & 63);
                ref var word = ref objects[open++ / 64];
                word = token == '{' ? word | bit : word & ~bit;
                position++;
                first = true;
            }
            else
            {
                SkipScalar(token);
            }
            // To the next value inside the brackets, or out of all that close here.
            while (open > 0 && !((objects[(open - 1) / 64] >> (open - 1 & 63) & 1) != 0 ? SkipName() : NextElement()))
                open--;
        }
        while (open > 0);
    }

    void SkipScalar(int token)
    {
        switch (token)
        {
            case '"':
                ReadUtf8();
                break;
            case 't':
                ReadLiteral("true"u8);
                break;
            case 'f':
                ReadLiteral("false"u8);
                break;
            case 'n':
                ReadLiteral("null"u8);
                break;
            case 'N' or 'I':
                ReadNonFinite();
                break;
            case '-' or (>= '0' and <= '9'):
                if (data[position..].StartsWith("-I"u8))
                    ReadNonFinite();
                else
                    position += MeasureNumber();
                break;
            default:
                throw Unexpected("a value");
        }
    }

    bool SkipName()
    {
        if (!NextName())
            return false;
        ReadUtf8();
        ReadColon();
        return true;
    }

    static ulong[] Doubled(scoped ReadOnlySpan<ulong> words)
    {
        var doubled = new ulong[words.Length * 2];
        words.CopyTo(doubled);
        return doubled;
    }
}
