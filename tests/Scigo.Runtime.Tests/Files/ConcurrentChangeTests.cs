namespace Scigo.Tests.Files;

/// <summary>A model that another thread changes while it is saved gives an error, or data that can be read.</summary>
public class ConcurrentChangeTests
{
    [Theory]
    [InlineData("scigo")]
    [InlineData("binary")]
    [InlineData("json")]
    [InlineData("protobuf")]
    public void AModelThatChangesMeanwhileGivesAnErrorOrAModel(string format)
    {
        var model = Sample.Forest();
        NDArray<double>[] weights = [new(Sample.Doubles(24), 4, 6), new(Sample.Doubles(6), 2, 3), Sample.Doubles(500), NDArray.Scalar(1.0)];
        using var stop = new CancellationTokenSource();
        var changing = new Thread(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                model.Weights = weights[i % weights.Length];
                model.Labels = new int[i % 40];
                model.Scaler = i % 3 == 0 ? null : new Scaler { Mean = new float[i % 30], Blob = new byte[i % 100] };
                model.Tables["c"] = new short[i % 50];
                if (i % 2 == 0)
                    model.Parts.Add(new Scaler());
                else
                    model.Parts.RemoveAt(model.Parts.Count - 1);
            }
        });
        changing.Start();
        var saved = 0;
        try
        {
            for (var round = 0; round < 2000; round++)
            {
                if (Save(model, format) is not { } data)
                    continue;
                saved++;
                // A struct that is replaced while it is copied may be part the one and part the other: what counts is that the shape
                // fits the numbers, and that these are numbers of the model's.
                var read = Load(data, format).Weights;
                Assert.Contains(weights, array => array.Span.StartsWith(read.Span));
            }
        }
        finally
        {
            stop.Cancel();
            changing.Join();
        }
        Assert.NotEqual(0, saved);
    }

    [Fact]
    public void ShapeAndNumbersOfDifferentArraysAreRefused()
    {
        var torn = NDArray<double>.FromTrusted(new double[24], [2, 3]);
        foreach (var format in (string[])["scigo", "binary", "json", "protobuf"])
            Assert.Null(Save(new Tiny { Weights = torn }, format));
    }

    // null when it gives an error.
    static byte[]? Save(object model, string format)
    {
        using var stream = new MemoryStream();
        try
        {
            switch (format)
            {
                case "scigo": ModelFile.Save(model, stream, options: Sample.Options); break;
                case "binary": return ModelBinary.Serialize(model, Sample.Options);
                case "json": return ModelJson.Serialize(model, Sample.Options);
                default: return ModelProtobuf.Serialize(model, Sample.Options);
            }
            return stream.ToArray();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    static Forest Load(byte[] data, string format) => format switch
    {
        "scigo" => ModelFile.Load<Forest>(new MemoryStream(data), Sample.Options),
        "binary" => ModelBinary.Deserialize<Forest>(data, Sample.Options),
        "json" => ModelJson.Deserialize<Forest>(data, Sample.Options),
        _ => ModelProtobuf.Deserialize<Forest>(data, Sample.Options),
    };
}
