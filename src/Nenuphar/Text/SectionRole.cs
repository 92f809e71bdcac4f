namespace Nenuphar.Text;

/// <summary>What a part of a document speaks about, by its heading.</summary>
public enum SectionRole : byte
{
    None,
    History,
    FamilyHistory,
    SocialHistory,
    Examination,
    Laboratory,
    Imaging,
    Pathology,
    Microscopy,
    Gross,
    ClinicalHistory,
    Diagnosis,
    Treatment,
    Course,
    Followup,
    Plan,
    Medications,
    Allergies,
    Procedure,
    Literature,
    Abstract,
    Case,
    SystemsReview,
    Administrative,

    /// <summary>Of an article about the world; elsewhere the diagnosis (a report), the patient's past (a letter) or what a board weighed: cutting the document settles it.</summary>
    Conclusion,
    Discussion,
    Background,
    Summary,
}
