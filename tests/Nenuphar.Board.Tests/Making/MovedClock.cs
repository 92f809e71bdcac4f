namespace Nenuphar.Board.Tests.Making;

/// <summary>The time of this machine, moved on as a test wants.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long moved;

    public void Go(TimeSpan on) => Interlocked.Add(ref moved, on.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref moved));
}
