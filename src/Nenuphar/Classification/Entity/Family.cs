namespace Nenuphar.Classification.Entity;

/// <summary>The family of a neoplasm, as its name and differentiation tell it.</summary>
public enum Family
{
    /// <summary>No diagnosis is stated.</summary>
    Unknown,

    /// <summary>Neuroendocrine, tumour or carcinoma not told.</summary>
    Nen,

    /// <summary>Well-differentiated neuroendocrine tumour.</summary>
    Net,
    Nec,
    NecSmallCell,
    NecLargeCell,
    Minen,

    /// <summary>Phaeochromocytoma or paraganglioma.</summary>
    Ppgl,
    MedullaryThyroid,
    Merkel,
    Pituitary,

    /// <summary>Tumourlet, microadenoma, hyperplasia: neuroendocrine, but graded by nothing here.</summary>
    PreInvasive,

    /// <summary>Gangliocytic paraganglioma, today composite gangliocytoma or neuroma and neuroendocrine tumour: no grade of the digestive table.</summary>
    CompositeGangliocytic,

    /// <summary>Another neoplasm.</summary>
    NotNen,
}
