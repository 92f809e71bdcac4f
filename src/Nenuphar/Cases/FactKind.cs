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
}
