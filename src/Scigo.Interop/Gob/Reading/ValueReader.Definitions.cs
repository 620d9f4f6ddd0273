namespace Scigo.Interop.Gob.Reading;

// A definition is a value of Go's struct wireType, which has one of seven fields, each for a kind of type: ArrayT, SliceT, StructT,
// MapT, GobEncoderT, BinaryMarshalerT, TextMarshalerT. Each of those is a struct again.
ref partial struct ValueReader
{
    const int Kinds = 7;
    const int OfArray = 0;
    const int OfSlice = 1;
    const int OfStruct = 2;
    const int OfMap = 3;
    const int OfOpaque = 4;

    /// <summary>Whether the first message defines a type, as that of every gob does which is not a single number or text.</summary>
    public bool BeginsWithDefinition()
    {
        try
        {
            if (!TryNextMessage())
                return false;
            Define(Int());
            return position == end;
        }
        catch (ModelFormatException e)
        {
            return IsCut && e.Error == ModelFormatError.Truncated && definitions > 0;
        }
    }

    void Define(long id)
    {
        if (id > -TypeTable.FirstId || types.Get(-id) is not { } type)
            throw Error(ModelFormatError.Corrupt, $"{-id} is not the id of a type that data can define.");
        if (type.IsDefined)
            throw Error(ModelFormatError.Corrupt, $"The type {-id} is defined twice.");
        var kind = -1;
        if (!NextField(ref kind, Kinds))
            throw Error(ModelFormatError.Corrupt, $"The type {-id} is of no kind.");
        definitions++;
        Define(type, kind);
        if (NextField(ref kind, Kinds))
            throw Error(ModelFormatError.Corrupt, $"The type {-id} is of two kinds.");
    }

    void Define(GobType type, int kind)
    {
        var (name, length) = ("", 0L);
        GobType? first = null, second = null;
        GobField[] fields = [];
        var field = -1;
        while (NextField(ref field, kind switch { OfArray or OfMap => 3, OfSlice or OfStruct => 2, _ => 1 }))
        {
            switch (field)
            {
                case 0: name = TypeName(); break;
                case 1 when kind == OfStruct: fields = Fields(); break;
                case 1: first = Named(Int()); break;
                case 2 when kind == OfArray: length = Int(); break;
                default: second = Named(Int()); break;
            }
        }
        if (length is < 0 or > int.MaxValue)
            throw Error(ModelFormatError.InvalidValue, $"An array cannot have {length} elements.");
        switch (kind)
        {
            case OfArray: type.DefineArray(name, first ?? throw NoElement(name), (int)length); break;
            case OfSlice: type.DefineSlice(name, first ?? throw NoElement(name)); break;
            case OfStruct: type.DefineStruct(name, fields); break;
            case OfMap: type.DefineMap(name, first ?? throw NoElement(name), second ?? throw NoElement(name)); break;
            default: type.DefineOpaque(name, (GobMarshaler)(kind - OfOpaque)); break;
        }
    }

    // CommonType: a name, and an id, which for pointers to types that encode themselves is not the one that is being defined.
    string TypeName()
    {
        var name = "";
        var field = -1;
        while (NextField(ref field, 2))
        {
            if (field == 0)
                name = Text();
            else
                Int();
        }
        return name;
    }

    GobField[] Fields()
    {
        var fields = new GobField[Present((int)Math.Min(Uint(), int.MaxValue))];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
        {
            var name = "";
            GobType? type = null;
            var field = -1;
            while (NextField(ref field, 2))
            {
                if (field == 0)
                    name = Text();
                else
                    type = Named(Int());
            }
            if (!names.Add(name))
                throw Error(ModelFormatError.Corrupt, $"A struct has two fields \"{name}\".");
            fields[i] = new GobField(name, type ?? throw NoElement(name));
        }
        return fields;
    }

    GobType Named(long id) =>
        types.Get(id) ?? throw Error(ModelFormatError.Corrupt, $"{id} is not the id of a type.");

    ModelFormatException NoElement(string name) =>
        Error(ModelFormatError.Corrupt, $"The definition of \"{name}\" names no type for what it holds.");
}
