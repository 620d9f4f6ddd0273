namespace Scigo.Benchmarks.Files;

/// <summary>What is saved in files: arrays that stay in the file when it is mapped.</summary>
[PersistableModel("benchmark.file_model")]
sealed partial class FileModel
{
    [Member(1)] public List<NDArray<double>> Arrays { get; set; } = [];

    /// <summary>Makes arrays whose elements tell where they are.</summary>
    internal static FileModel Create(int arrays, int length, double start = 0)
    {
        var model = new FileModel();
        for (var i = 0; i < arrays; i++)
        {
            var numbers = GC.AllocateUninitializedArray<double>(length);
            for (var j = 0; j < numbers.Length; j++)
                numbers[j] = start + i * 0.5 + j;
            model.Arrays.Add(numbers);
        }
        return model;
    }

    internal bool Is(int arrays, int length, double start = 0)
    {
        if (Arrays.Count != arrays)
            return false;
        for (var i = 0; i < arrays; i++)
        {
            var numbers = Arrays[i].Span;
            if (numbers.Length != length)
                return false;
            for (var j = 0; j < numbers.Length; j++)
                if (numbers[j] != start + i * 0.5 + j)
                    return false;
        }
        return true;
    }
}
