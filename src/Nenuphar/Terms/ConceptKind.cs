namespace Nenuphar.Terms;

/// <summary>The families of terms; the names in <c>knowledge/terms</c> are these in lower case.</summary>
public enum ConceptKind : byte
{
    Other,
    Keyword,
    Site,
    Side,
    Morphology,
    Differentiation,
    GradeWord,
    GradingSystem,
    Ihc,
    Molecular,
    Lab,
    LabLevel,
    Unit,
    Scale,
    Drug,
    Regimen,
    Procedure,
    SurgeryWord,
    Diagnostic,
    Imaging,
    Uptake,
    Symptom,
    Condition,
    Toxicity,
    Syndrome,
    Hereditary,
    Response,
    Outcome,
    Metastasis,
    MetastasisWord,

    /// <summary>Of <c>knowledge/details</c>: read for a case only.</summary>
    Finding,
}
