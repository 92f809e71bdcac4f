using System.Globalization;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Completeness;
using Nenuphar.Classification.Rules;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>A case as one request sees it: the record, what its visitor may read besides, and what the library says of it. Made once and handed to every part of the page.</summary>
/// <param name="Texts">By the number of their document; none for who may not read text.</param>
/// <param name="Identity">Nothing for who may not see it.</param>
public sealed record OpenedCase(CaseRecord Record, IReadOnlyDictionary<long, string> Texts, Identity? Identity, Case Subject, Classified Classified, Setting Setting)
{
    private static readonly Dictionary<long, string> NoTexts = [];

    /// <summary>Whom the letters print, where no identity is kept: offered, and taken over by a person alone. Letters that name two people offer nobody.</summary>
    public Identity? Printed => Identity is { IsEmpty: true } && Texts.Values.Select(PrintedIdentity.In).OfType<PrintedIdentity>().Distinct().ToList() is [var one]
        ? new(one.FamilyName, one.GivenNames, one.BirthDate, one.NationalNumber, one.LocalNumber) : null;

    /// <summary>Slips first seen in the words, then what is stated against what is computed, as far as no decision settled them; the gravest first. Those that a person let stand too.</summary>
    public IReadOnlyList<FoundContradiction> Left { get; } = Settling.Left(Subject.Contradictions.Concat(Classified.Discords), Record.Facts, Record.Acknowledged);

    /// <summary>Those of them that are open; what is only asked for contradicts nothing.</summary>
    public IReadOnlyList<Contradiction> Contradictions => [.. Left.Where(c => c.IsOpen && c.What.Severity > Severity.Question).Select(c => c.What)];

    /// <summary>The open questions.</summary>
    public IReadOnlyList<Gap> Gaps => Classified.Completeness.Gaps;

    public string Name => NameOf(Record.Case);

    public static string NameOf(long number) => "NEN-" + number.ToString("0000", CultureInfo.InvariantCulture);

    public static async Task<OpenedCase> OfAsync(CaseRegistry registry, Visit visit, long number, string country = "")
    {
        if (!visit.Actor.MayReadText)
        {
            return Of(new(await registry.Cases.ReadAsync(visit.Actor, number), NoTexts, new()), null, visit.Today, country);
        }

        var file = await registry.Cases.FileAsync(visit.Actor, number);
        return Of(file, file.Identity, visit.Today, country);
    }

    private static OpenedCase Of(CaseFile file, Identity? identity, DateOnly today, string country)
    {
        var (record, setting) = (file.Record, new Setting(today, country));
        var subject = CaseReader.Assemble(record.Documents.Select(d => (d.Number.ToString(CultureInfo.InvariantCulture), file.Texts.GetValueOrDefault(d.Number, ""))), record.Entries);
        var classified = Classifier.Classify(subject, setting);
        return new(record, file.Texts, identity, subject, classified with { Completeness = classified.Completeness.UnderPseudonym }, setting);
    }
}
