namespace Nenuphar.Board.Tests.Making;

/// <summary>Texts of our own for the tests.</summary>
internal static class Letters
{
    public const string Ileum = "Monsieur Armand Vasseur, né le 02/03/1956, est suivi pour une tumeur neuroendocrine de l'iléon de grade 2. Ki-67 à 8 %. Métastases hépatiques. "
        + "Octréotide LAR 30 mg depuis juillet 2019, stabilité.";

    public const string Pancreas = "Mrs Brenda Whitlock, a 61-year-old woman, has a well-differentiated neuroendocrine tumour of the pancreas, grade 1, Ki-67 2 %. CT showed no metastasis. She had a distal pancreatectomy in 2018.";

    public static readonly Identity Armand = new("Vasseur", "Armand", "1956-03-02", "56030212345", "H-1001");

    public static readonly Identity Brenda = new("Whitlock", "Brenda", "1957-08-14", "", "H-2002");
}
