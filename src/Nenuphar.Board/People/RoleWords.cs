using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>Roles as people call them.</summary>
internal static class RoleWords
{
    public static readonly Role[] All = [Role.DataManager, Role.Physician, Role.Coordinator, Role.Researcher, Role.Administrator];

    public static Said Of(Role role) => role switch
    {
        Role.DataManager => new("gestionnaire de données", "data manager"),
        Role.Physician => new("médecin", "physician"),
        Role.Coordinator => new("coordinateur", "coordinator"),
        Role.Researcher => new("chercheur", "researcher"),
        Role.Administrator => new("administrateur", "administrator"),
        _ => new("aucun rôle", "no role"),
    };

    /// <summary>What the role may do.</summary>
    public static Said Meaning(Role role) => role switch
    {
        Role.DataManager => new("importe, revoit, corrige, réunit, déplace et efface", "imports, reviews, corrects, merges, moves and erases"),
        Role.Physician => new("importe, revoit, corrige, réunit et déplace", "imports, reviews, corrects, merges and moves"),
        Role.Coordinator => new("importe, prépare la réunion, change l’état d’un dossier", "imports, prepares the board, moves cases from state to state"),
        Role.Researcher => new("voit des pseudonymes et des faits codés ; ni nom, ni texte, ni jour exact", "sees pseudonyms and coded facts; no name, no text, no exact day"),
        _ => new("tient les comptes, le journal et les sauvegardes ; ne voit aucun patient sans autre rôle", "keeps accounts, audit trail and backups; sees no patient without another role"),
    };

    public static Said Of(Account account)
    {
        var roles = All.Where(r => account.Roles.HasFlag(r)).Select(Of).ToList();
        return roles.Count == 0 ? Of(Role.None) : new(string.Join(", ", roles.Select(r => r.French)), string.Join(", ", roles.Select(r => r.English)));
    }
}
