namespace Nenuphar.Cases;

/// <summary>The kinds of facts that a narrative states, in the order in which a sheet shows them.</summary>
public enum FactKind : byte
{
    Sex,
    Age,
    Primary,
    Morphology,
    Differentiation,
    Grade,
    Stage,
    Tnm,
    Ki67,
    Mitoses,
    Ihc,
    Molecular,
    Metastasis,
    Size,
    Lab,
    Scale,
    Imaging,
    Treatment,
    Response,
    Toxicity,
    Symptom,
    Syndrome,
    Hereditary,
    Condition,
    Outcome,

    // From here on a case knows more than the public fact list prints.

    /// <summary>How tissue was taken: <c>biopsy</c>, <c>core-biopsy</c>, <c>cytology</c>, <c>resection</c>.</summary>
    Specimen,

    /// <summary>A drug for another reason than the tumour.</summary>
    Medication,

    /// <summary>Something seen or not seen: <c>spiculated-margin</c>, <c>necrosis</c>, <c>in-situ-component</c>, <c>R0</c>.</summary>
    Finding,

    /// <summary>A number under a name: <c>liver-burden=40 %</c>.</summary>
    Measure,

    /// <summary>A discussion at a board: its name.</summary>
    Discussion,

    /// <summary>A disease of relatives; denied if the family history is said to be empty.</summary>
    FamilyHistory,
}
