namespace Nenuphar.Registry.Tests.Making;

/// <summary>Begins at noon of a fixed day and goes on a second each time it is asked.</summary>
internal sealed class TestClock : TimeProvider
{
    private long seconds;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref seconds));
}
