using Nenuphar.Cases;

namespace Nenuphar.Board.Administration;

/// <summary>The acts of the audit trail in words.</summary>
internal static class Acts
{
    public const string TrailBreak = "trail-break";

    public static readonly IReadOnlyDictionary<string, Said> All = new Dictionary<string, Said>(StringComparer.Ordinal)
    {
        ["refused"] = new("refusé", "refused"),
        ["sign-in"] = new("s’est connecté", "signed in"),
        ["sign-in-failed"] = new("connexion manquée", "sign-in failed"),
        ["list"] = new("a vu la liste", "saw the list"),
        ["search"] = new("a cherché", "searched"),
        ["read-case"] = new("a lu le dossier", "read the case"),
        ["read-file"] = new("a lu le dossier, ses textes et l’identité", "read the case, its texts and identity"),
        ["read-text"] = new("a lu un texte", "read a text"),
        ["read-snippets"] = new("a lu des extraits", "read excerpts"),
        ["read-identity"] = new("a lu l’identité", "read the identity"),
        ["read-identities"] = new("a lu des identités", "read identities"),
        ["read-history"] = new("a lu l’historique", "read the history"),
        ["read-proposal"] = new("a lu une proposition", "read a proposal"),
        ["find-person"] = new("a cherché une personne", "looked for a person"),
        ["list-duplicates"] = new("a vu les doublons", "saw duplicates"),
        ["pseudonym"] = new("a fait un pseudonyme", "made a pseudonym"),
        ["read-audit"] = new("a lu ce journal", "read this trail"),
        ["import"] = new("a importé", "imported"),
        ["table"] = new("a importé un tableau de valeurs", "imported a table of values"),
        ["by-hand"] = new("a ouvert un dossier à la main", "opened a case by hand"),
        ["decision"] = new("a décidé", "decided"),
        ["acknowledge"] = new("a regardé une contradiction : elle reste", "looked at a contradiction: it stands"),
        ["reopen"] = new("a rouvert une contradiction", "opened a contradiction again"),
        ["state"] = new("a changé l’état", "changed the state"),
        ["restore"] = new("a repris une version", "restored a version"),
        ["write-identity"] = new("a écrit l’identité", "wrote the identity"),
        ["merge"] = new("a réuni", "merged"),
        ["unmerge"] = new("a séparé", "undid a merge"),
        ["move"] = new("a déplacé un document", "moved a document"),
        ["tell-apart"] = new("a distingué deux patients", "told two patients apart"),
        ["erase"] = new("a effacé", "erased"),
        ["reading"] = new("a accepté une relecture", "accepted a new reading"),
        ["refuse-reading"] = new("a refusé une relecture", "refused a new reading"),
        ["propose-reading"] = new("relecture proposée", "new reading proposed"),
        ["withdraw-reading"] = new("relecture retirée, plus rien n’en reste", "new reading withdrawn, nothing of it is left"),
        ["read-again"] = new("relu sans changement", "read again, unchanged"),
        ["create-account"] = new("a créé un compte", "made an account"),
        ["change-account"] = new("a changé un compte", "changed an account"),
        ["set-password"] = new("a changé un mot de passe", "set a password"),
        ["make-password-link"] = new("a fait un lien de mot de passe", "made a password link"),
        ["make-token"] = new("a fait un jeton", "made a token"),
        ["end-token"] = new("a terminé un jeton", "ended a token"),
        ["end-tokens"] = new("a terminé des jetons", "ended tokens"),
        ["backup"] = new("a sauvegardé", "made a backup"),
        ["reach-backups"] = new("a effacé des clés auprès des sauvegardes", "erased keys beside the backups"),
        ["restore-backup"] = new("a rétabli une sauvegarde", "restored a backup"),
        ["vouch"] = new("a pris en garde ce qu’une version antérieure avait écrit", "took over what an earlier release had written"),
        ["vouch-folders"] = new("a pris en garde les dossiers de sauvegarde", "took over the folders of backups"),
        ["verify-audit"] = new("a vérifié ce journal", "verified this trail"),
        [TrailBreak] = new("le journal s’est rompu ici", "the trail broke off here"),
        ["acknowledge-break"] = new("a reconnu la rupture du journal", "acknowledged the break of the trail"),
        ["key-change"] = new("a changé la clé", "changed the key"),
    };

    /// <summary>What details are made of; they are kept in English.</summary>
    private static readonly (string English, string French)[] Details =
    [
        ("may not ", "droit manquant : "), ("read identities", "lire les identités"), ("read texts", "lire les textes"), ("read cases", "lire les dossiers"), ("search texts", "chercher dans les textes"),
        ("ask for exact days", "demander des jours exacts"), ("decide about facts", "décider des faits"), ("import documents", "importer"), ("erase patients", "effacer des patients"), ("merge cases", "réunir des dossiers"),
        ("make backups", "sauvegarder"), ("read the audit trail", "lire le journal"), ("the old key ends", "l’ancienne clé finit"), ("the new key begins", "la nouvelle clé commence"),
        ("no right", "droit manquant"), ("wrong form token", "jeton de formulaire faux"), ("wrong token", "jeton faux"), ("unknown login", "compte inconnu"), ("other method", "autre méthode"),
        ("changes nothing", "ne change rien"), ("switched off", "fermé"), ("active", "ouvert"), ("by link", "par lien"), ("before erasing", "avant d’effacer"), ("at the server", "sur le serveur"), ("sound, ", "intact, "), ("acknowledge a break of the trail", "reconnaître une rupture du journal"), (" folders of backups", " dossiers de sauvegarde"), (" out of reach", " hors d’atteinte"),
        (" entries missing, the last anchored as ", " entrées manquent, la dernière ancrée était "), ("nothing is anchored up to entry ", "rien n’est ancré jusqu’à l’entrée "), ("how many are missing is not known", "on ne sait combien manquent"),
        ("the last anchored is ", "la dernière ancrée est "), ("another one was anchored as ", "une autre était ancrée comme "), ("after entry ", "après l’entrée "), ("at entry ", "à l’entrée "), ("entry ", "entrée "), ("reason: ", "raison : "), ("from case", "du dossier"), ("to case", "vers le dossier"), (" cases", " dossiers"), ("case ", "dossier "),
        (" entries", " entrées"), (" versions", " versions"), (" pairs", " paires"), ("account ", "compte "), ("proposal ", "proposition "), ("edition ", "édition "), ("for ", "pour "),
        ("with texts and identity", "avec textes et identité"), ("of its changes", "de ses changements"), (" patients", " patients"), ("move documents", "déplacer des documents"), ("accept a new reading", "accepter une relecture"), ("refuse a new reading", "refuser une relecture"),
        ("DataManager", "gestionnaire de données"), ("Physician", "médecin"), ("Coordinator", "coordinateur"), ("Researcher", "chercheur"), ("Administrator", "administrateur"),
    ];

    private static readonly (string Many, string One)[] Singular = [(" cases", "dossier"), (" entries", "entrée"), (" versions", "version"), (" pairs", "paire")];

    /// <summary>A detail of the trail in the language of the page; an address of ours stays as it is.</summary>
    public static string Detail(string detail, bool french)
    {
        if (!french)
        {
            return detail.StartsWith("1 ", StringComparison.Ordinal) && detail.EndsWith('s') && !detail.Contains(',', StringComparison.Ordinal) ? detail[..^1] : detail;
        }

        if (detail.StartsWith("0 ", StringComparison.Ordinal) || detail.StartsWith("1 ", StringComparison.Ordinal))
        {
            foreach (var (many, one) in Singular)
            {
                detail = detail[1..] == many ? detail[..2] + one : detail;
            }
        }

        var cut = detail.Contains('/', StringComparison.Ordinal) ? detail.LastIndexOf(": ", StringComparison.Ordinal) : -1;
        var (kept, told) = cut < 0 ? ("", detail) : (detail[..cut] + " : ", detail[(cut + 2)..]);
        return kept + Details.Aggregate(told, (text, d) => text.Replace(d.English, d.French, StringComparison.Ordinal));
    }

    public static Said Of(string act) => All.TryGetValue(act, out var said) ? said : new(act, act);
}
