namespace Nenuphar.Board.Importing;

public enum ReceivedState
{
    /// <summary>It was read and is kept.</summary>
    Read,

    /// <summary>The same was there before.</summary>
    There,

    /// <summary>Nothing was kept.</summary>
    Failed,
}
