namespace Scigo.Models.Tests.Persistence;

public class ConcurrencyTests
{
    const int Threads = 16;
    const int Rounds = 200;

    [Fact]
    public void ThreadsPredictWithAndSaveOneModelWhileOthersLoadIt()
    {
        var (model, x) = FittedModels.Get("Pipeline that ends in a pipeline");
        var expected = Predictions(model, x);
        var saved = Format.Names.Select(f => (Format: f, Data: Format.Save(f, model))).ToArray();

        Run(thread =>
        {
            var (format, data) = saved[thread % saved.Length];
            Assert.Equal(expected, Predictions(thread % 2 == 0 ? model : Format.Load(format, data), x));
            Assert.Equal(data, Format.Save(format, model));
        });
    }

    static double[] Predictions(object model, NDArray<double> x)
    {
        var predictor = (IPredictor)model;
        var predictions = new double[x.Shape[0] * predictor.NOutputs];
        predictor.Predict(x.Memory.Span, predictions);
        return predictions;
    }

    // Threads of their own: a pool would run them one after the other on a small machine.
    static void Run(Action<int> body)
    {
        using var start = new Barrier(Threads);
        Exception? failure = null;
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                for (var round = 0; round < Rounds && failure is null; round++)
                    body(number);
            }
            catch (Exception e)
            {
                failure = e;
            }
        })).ToList();
        threads.ForEach(static t => t.Start());
        threads.ForEach(static t => t.Join());
        Assert.Null(failure);
    }
}
