using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>All of a case that its reader may see.</summary>
public sealed record ExportAnswer(
    CaseAnswer Record,
    [property: Description("None for who may not read text.")] PatientRequest? Patient,
    [property: Description("By the number of their document; none for who may not read text.")] IReadOnlyDictionary<long, string> Texts,
    IReadOnlyList<VersionAnswer> History);
