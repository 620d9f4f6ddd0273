namespace Scigo.Interop.SafeTensors.Header;

/// <summary>The rules of where tensors lie: one behind the other, over all of the data.</summary>
static class TensorLayout
{
    /// <summary>Puts tensors in the order of their numbers, and checks that nothing lies between them or in two of them.</summary>
    internal static void Check(List<SafeTensor> tensors, long dataLength)
    {
        // Those without numbers before the one that begins there.
        tensors.Sort(static (left, right) => (left.Begin, left.End).CompareTo((right.Begin, right.End)));
        SafeTensor? last = null;
        var covered = 0L;
        foreach (var tensor in tensors)
        {
            if (tensor.Begin < covered)
                throw tensor.Error(
                    ModelFormatError.Corrupt, $"begins at byte {tensor.Begin} of the data, within \"{last!.Name}\", which ends at {covered}");
            if (tensor.Begin > covered)
                throw tensor.Error(
                    ModelFormatError.Corrupt, $"begins at byte {tensor.Begin} of the data, and the bytes from {covered} on are of no tensor");
            if (tensor.End > dataLength)
                throw tensor.Error(ModelFormatError.Truncated, $"ends at byte {tensor.End} of the data, of which there are {dataLength}");
            (last, covered) = (tensor, tensor.End);
        }
        if (covered < dataLength)
            throw new ModelFormatException(
                ModelFormatError.Corrupt,
                $"The tensors end at byte {covered} of the data, of which there are {dataLength}: what follows is of no tensor.",
                last?.EntryAt ?? 0, last?.Name);
    }
}
