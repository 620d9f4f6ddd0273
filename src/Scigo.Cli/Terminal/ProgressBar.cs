using Spectre.Console;

namespace Scigo.Cli.Terminal;

/// <summary>A bar on the terminal while something long is done; nothing in a pipe, and nothing for what is done in a moment.</summary>
static class ProgressBar
{
    const long Long = 32 << 20;

    /// <summary>Does the work, which reports how much of the total is done.</summary>
    /// <param name="session">Where the bar goes.</param>
    /// <param name="what">What is done: <c>reading model.scigo</c>.</param>
    /// <param name="total">All there is to do, about in bytes.</param>
    /// <param name="work">The work; it is given <c>null</c> when nobody watches.</param>
    internal static T Run<T>(Session session, string what, long total, Func<IProgress<long>?, T> work)
    {
        if (!session.ErrorIsTerminal || total < Long)
            return work(null);
        return Ansi.Of(session.Error).Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(Errors.OneLine.Of(what)), maxValue: total);
            return work(new Reporter(done => task.Value = done));
        });
    }

    // System.Progress would hand reports to other threads, out of order.
    sealed class Reporter(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
