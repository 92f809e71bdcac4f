namespace Nenuphar.Context;

public enum CueAction : byte
{
    Mark,

    /// <summary>Ends every open scope.</summary>
    Terminate,

    /// <summary>Looks like a cue and is none.</summary>
    Pass,
}
