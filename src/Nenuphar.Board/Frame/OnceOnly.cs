namespace Nenuphar.Board.Frame;

/// <summary>A form that is sent twice, by a second click or after going back, is done once: the second answer is that of the first.</summary>
internal sealed class OnceOnly(TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);
    private const int Most = 2000;

    private readonly Lock guard = new();
    private readonly Dictionary<(string Login, string Mark), (Task<long> Work, DateTimeOffset At)> done = [];

    /// <param name="mark">What the form was given when it was shown; without one it is simply done.</param>
    public async Task<long> DoAsync(string login, string mark, Func<Task<long>> work)
    {
        if (mark.Length is 0 or > 64)
        {
            return await work();
        }

        Task<long> first;
        lock (guard)
        {
            if (done.TryGetValue((login, mark), out var known))
            {
                first = known.Work;
            }
            else
            {
                Forget();
                first = work();
                done[(login, mark)] = (first, clock.GetUtcNow());
            }
        }

        try
        {
            return await first;
        }
        catch
        {
            // What failed may be tried again.
            lock (guard)
            {
                done.Remove((login, mark));
            }

            throw;
        }
    }

    private void Forget()
    {
        if (done.Count >= Most)
        {
            var now = clock.GetUtcNow();
            foreach (var old in done.Where(d => d.Value.Work.IsCompleted && d.Value.At < now - Lasts).Concat(done.OrderBy(d => d.Value.At).Take(Most / 2)).Select(d => d.Key).ToList())
            {
                done.Remove(old);
            }
        }
    }
}
