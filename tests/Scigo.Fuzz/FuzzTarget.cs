namespace Scigo.Fuzz;

/// <summary>A decoder under attack: any bytes give a model or a <see cref="ModelFormatException"/>; everything else is a finding.</summary>
/// <param name="Name">What <c>eng/fuzz.sh</c> calls it.</param>
/// <param name="Seeds">Inputs that are whole.</param>
/// <param name="Read">Decodes an input.</param>
sealed record FuzzTarget(string Name, Func<IEnumerable<byte[]>> Seeds, Action<byte[]> Read)
{
    public void Decode(byte[] data)
    {
        try
        {
            Read(data);
        }
        catch (ModelFormatException)
        {
        }
    }
}
