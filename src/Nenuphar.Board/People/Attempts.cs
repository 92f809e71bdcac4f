using System.Net;

namespace Nenuphar.Board.People;

/// <summary>How often one address has failed to sign in of late: after too many, it waits. An account locks on its own besides.</summary>
internal sealed class Attempts(TimeProvider clock)
{
    private const int Most = 20;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock guard = new();
    private readonly Dictionary<IPAddress, List<DateTimeOffset>> failures = [];

    public bool AreTooMany(IPAddress? from)
    {
        lock (guard)
        {
            return failures.TryGetValue(from ?? IPAddress.None, out var times) && times.Count(t => t > clock.GetUtcNow() - Window) >= Most;
        }
    }

    public void Failed(IPAddress? from)
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            if (failures.Count >= MostAddresses)
            {
                foreach (var old in failures.Where(f => f.Value[^1] <= now - Window).Select(f => f.Key).ToList())
                {
                    failures.Remove(old);
                }
            }

            if (!failures.TryGetValue(from ?? IPAddress.None, out var times))
            {
                failures[from ?? IPAddress.None] = times = [];
            }

            times.RemoveAll(t => t <= now - Window);
            times.Add(now);
        }
    }
}
