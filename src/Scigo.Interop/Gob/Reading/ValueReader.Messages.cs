namespace Scigo.Interop.Gob.Reading;

ref partial struct ValueReader
{
    bool TryNextMessage()
    {
        if (stream is not null)
        {
            if (!stream.TryNext(out bytes, out offset))
                return false;
            (position, end) = (0, bytes.Length);
            return true;
        }
        if (position == bytes.Length)
            return false;
        end = bytes.Length;
        var start = position;
        var length = Uint();
        var left = end - position;
        if (length <= (ulong)left)
            end = position + (int)length;
        else if (!IsCut)
            throw Error(ModelFormatError.Truncated, $"The data ends too early: a message needs {length} bytes, {left} are left.", start);
        return true;
    }

    void NextMessage(string what)
    {
        if (!TryNextMessage())
            throw Error(ModelFormatError.Truncated, $"The data ends before {what}.");
    }

    ModelFormatException Truncated(ulong needed) => Error(
        ModelFormatError.Truncated, $"The data ends too early: {needed} bytes are needed here, {end - position} are left in the message.");

    ModelFormatException Error(ModelFormatError error, string message, int at = -1) =>
        new(error, message, offset + (at < 0 ? position : at), path.ToText());
}
