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
}
