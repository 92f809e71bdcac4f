using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

internal static class CauseWords
{
    public static Said Of(CaseVersion version) => version.Cause switch
    {
        "import" => new("a ajouté un document", "added a document"),
        "by-hand" => new("a ouvert le dossier à la main", "opened the case by hand"),
        "decision" => new("a décidé", "decided"),
        "acknowledge" => new("a regardé une contradiction : elle reste", "looked at a contradiction: it stands"),
        "reopen" => new("a rouvert une contradiction", "opened a contradiction again"),
        "state" => new("a changé l’état", "moved the case"),
        "reading" => new("a accepté une nouvelle lecture", "accepted a new reading"),
        "merge" => new("a réuni deux dossiers", "merged two cases"),
        "unmerge" => new("a séparé deux dossiers", "undid a merge"),
        "move" => new("a déplacé un document", "moved a document"),
        "restore" when version.Reason == Deeds.UndoReason => new("a annulé son geste", "undid a step"),
        "restore" => new("est revenu à une version", "went back to a version"),
        var other => new(other, other),
    };
}
