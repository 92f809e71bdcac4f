using Nenuphar.Cases;
using Nenuphar.Documents;

namespace Nenuphar.Board.Importing;

/// <summary>Why a document gives no text, in both languages.</summary>
internal static class FailureWords
{
    public static Said Of(DocumentFailure failure) => new(French(failure), Sentence(failure.Sentence));

    private static string French(DocumentFailure failure) => failure.Code switch
    {
        "too-large" => "Ce document est trop grand ; découpez-le.",
        "timeout" => "Ce document demande trop de temps à ouvrir ; enregistrez-le à nouveau depuis son programme, ou découpez-le.",
        "encrypted" => "Ce document est chiffré ou protégé ; enregistrez-le sans mot de passe.",
        "damaged" => "Ce document est abîmé ou coupé ; demandez-le à nouveau à sa source.",
        "no-text-layer" => "Ce PDF ne contient pas de texte (un scan ?) ; passez-le par un programme de reconnaissance de caractères.",
        "old-word" => "Ce document est au format Word 97 (.doc) ; enregistrez-le en .docx.",
        "rich-text" => "Ce document est en RTF ; enregistrez-le en .docx, .pdf ou .txt.",
        "open-document" => "Ce document est au format OpenDocument ; enregistrez-le en .docx, .pdf ou .txt.",
        "not-word" => "C’est un document Office, mais pas de Word ; enregistrez-le en .docx, .pdf ou .txt.",
        "image" => "C’est une image ; passez-la par un programme de reconnaissance de caractères.",
        "no-pdftotext" => "Pour lire un PDF, il manque le programme pdftotext sur ce serveur ; demandez à l’administrateur d’installer poppler-utils.",
        _ => "Ce fichier n’est ni un texte, ni un PDF, ni un document Word ; choisissez-en un autre.",
    };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
