namespace Nenuphar.Board.Tests.Cases;

/// <summary>Texts of our own that hold what these tests ask about.</summary>
internal static class CaseLetters
{
    /// <summary>Two ages that can't both hold, two lines with marks, a page break.</summary>
    public const string TwoAges = "Madame Odile Carpentier, patiente de 54 ans, est suivie pour une tumeur neuroendocrine de l'iléon.\nC'est une femme de 71 ans.\n\fKi-67 à 8 %. Métastases hépatiques.\n";

    public const string Board = "Réunion du 12/04/2021. Octréotide LAR 30 mg de janvier 2020 à mars 2021, arrêté pour progression. Début de lutétium en avril 2021.";

    public const string Attack = "Patiente de 60 ans. <script>alert(1)</script> <b onmouseover=alert(2)>Ki-67 à 5 %</b> & \"insuline\". Tumeur neuroendocrine du pancréas.";
}
