using Nenuphar.Documents;

namespace Nenuphar.Cli;

/// <summary>What could not be opened, said in the language of the sheet.</summary>
internal static class Complaints
{
    /// <summary>What stands for a path where the text comes through a pipe.</summary>
    public static string Input(bool french) => french ? "entrée standard" : "standard input";

    public static string Of(DocumentFailure failure, bool french) => !french ? failure.Sentence : failure.Code switch
    {
        "folder" => "c’est un dossier ; nommez un fichier.",
        "not-found" => "ce fichier n’existe pas ; vérifiez le chemin.",
        "no-access" => "ce fichier ne peut pas être lu ; demandez-en le droit.",
        "unreadable" => "la lecture est impossible ; vérifiez le chemin et le disque.",
        "too-large" => "c’est trop grand ; divisez-le ou enregistrez-le à nouveau.",
        "rich-text" => "c’est du texte enrichi (RTF) ; enregistrez-le en .docx, .pdf ou .txt.",
        "image" => "c’est une image ; faites-en un texte par reconnaissance de caractères.",
        "timeout" => "la lecture a pris trop de temps ; enregistrez-le à nouveau, ou divisez-le.",
        "damaged" => "ce document est abîmé ou incomplet ; enregistrez-le à nouveau.",
        "encrypted" => "ce document est protégé ; enregistrez-le sans mot de passe.",
        "old-word" => "c’est le format de Word 97 (.doc) ; enregistrez-le en .docx.",
        "not-word" or "open-document" => "ce n’est pas un document Word ; enregistrez-le en .docx, .pdf ou .txt.",
        "not-text" => "ce n’est ni un texte, ni un PDF, ni un document Word.",
        "no-text-layer" => "ce PDF n’a pas de texte lisible (numérisé ?) ; passez-le à la reconnaissance de caractères.",
        "memory" => "la mémoire ne suffit pas pour ce document ; divisez-le.",
        _ => failure.Sentence,
    };
}
