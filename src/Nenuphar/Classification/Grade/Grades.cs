using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>The grades of a case: of each specimen that has an index, and of the tumour.</summary>
public static class Grades
{
    private const double CustomaryObjective = 40;
    private const string NotClassed = "metastasis-not-classed";

    /// <summary>Days between the taking of tissue and its report.</summary>
    private const int Reporting = 45;

    /// <summary>The grade of the patient: of several specimens the highest, with the note that they differ.</summary>
    public static Answer Of(Case subject)
    {
        var family = Families.Of(subject.Tumour);
        if (family.IsConflicting)
        {
            return Answer.Conflict("rival-diagnoses").Because(family.Evidence);
        }

        if ((RivalSites(subject) ?? Odd(subject) ?? OfBreast(subject)) is { } odd)
        {
            return odd;
        }

        var specimens = Classed(BySpecimen(subject));
        return specimens.Count switch
        {
            0 when IsThoracic(subject) && WhoDigestiveGrade.IsGraded(FamilyOf(subject.Tumour)) => Thoracic(subject, FamilyOf(subject.Tumour), null, IsFormTold(subject, null)).Because(family.Evidence),
            0 => WhoDigestiveGrade.Of(new(FamilyOf(subject.Tumour), null, null)).Because(family.Evidence),
            1 when IsOther(specimens[0].Specimen, family) => Answer.Conflict("specimens-differ").Because(specimens[0].Answer.Evidence.Concat(family.Evidence)),
            1 => specimens[0].Answer,
            _ when specimens.Skip(1).All(s => s.Answer.ToString() == specimens[0].Answer.ToString()) => specimens[0].Answer.Because(specimens.SelectMany(s => s.Answer.Evidence)),
            _ => OfDifferent(specimens, FamilyOf(subject.Tumour)) is var differ && differ.Verdict == Verdict.Conflict ? OfTimes(specimens) ?? differ : differ,
        };
    }

    /// <summary>Beside the primary of a lung or thymus its metastases enter no class, nor does cytology beside tissue.</summary>
    private static IReadOnlyList<SpecimenGrade> Classed(IReadOnlyList<SpecimenGrade> specimens) =>
        specimens.Where(s => !s.Answer.Flags.Contains(NotClassed, StringComparer.Ordinal) && !s.Answer.Flags.Contains("cytology-only", StringComparer.Ordinal)).ToList() is { Count: > 0 } own ? own : specimens;

    /// <summary>Specimens of different times of which the last has the highest grade, as when a tumour turned into a carcinoma: the last is what it is now. An open grade of the last leaves the conflict: less told would answer more.</summary>
    private static Answer? OfTimes(IReadOnlyList<SpecimenGrade> specimens)
    {
        // Behind tissue that is called earlier, that without a day is today's.
        var undated = specimens.Where(s => !s.Specimen.On.IsStated).ToList();
        if (!specimens.All(s => Rank(s.Answer) > 0) || undated.Count > 1 || (undated.Count == 1 && !specimens.All(s => ReferenceEquals(s, undated[0]) || IsCalledEarlier(s.Specimen))))
        {
            return null;
        }

        var byDay = specimens.OrderBy(s => s.Specimen.On.TryGet(out var on) ? on.Earliest : DateOnly.MaxValue).ToList();
        var last = byDay[^1];
        return last.Answer.Verdict == Verdict.Met && byDay.SkipLast(1).All(s => (undated.Count == 1 || AreOfOtherDays(s.Specimen, last.Specimen)) && Rank(s.Answer) <= Rank(last.Answer))
            ? last.Answer.Because(specimens.SelectMany(s => s.Answer.Evidence)).Noting("specimens-differ") : null;
    }

    private static bool IsCalledEarlier(Specimen specimen) => specimen.Entries.Any(e => e["sample"] is { } sample && sample.EndsWith("earlier", StringComparison.Ordinal));

    /// <summary>Of several tumour grades the highest is the patient's (GRD-15); tissue that has none does not enter. It must be certain: an open one, or a carcinoma beside a tumour, is a conflict.</summary>
    private static Answer OfDifferent(IReadOnlyList<SpecimenGrade> specimens, Family family)
    {
        var places = specimens.SelectMany(s => s.Answer.Evidence).ToList();
        var graded = specimens.Where(s => s.Answer is not { Verdict: Verdict.NotMet, Value: "no-net-grade" }).ToList();
        var highest = graded.Where(s => s.Answer.Value.StartsWith("NET-G", StringComparison.Ordinal)).MaxBy(s => (Rank(s.Answer), s.Answer.Verdict == Verdict.Met));
        if (highest is null || graded.Exists(s => Rank(s.Answer) == 0 || !s.Answer.Value.StartsWith("NET-G", StringComparison.Ordinal)))
        {
            return Answer.Conflict("specimens-differ").Because(places);
        }

        var differs = specimens.Any(s => s.Answer.Value != highest.Answer.Value);
        var agree = graded.TrueForAll(s => s.Answer.Value == highest.Answer.Value) && WhoDigestiveGrade.IsGraded(family);
        var verdict = differs && highest.Answer.Verdict != Verdict.Met && !agree ? Verdict.Conflict : highest.Answer.Verdict;
        return (highest.Answer with { Verdict = verdict }).Because(places).Noting(differs ? ["specimens-differ"] : Array.Empty<string>()).Noting(graded.SelectMany(s => s.Answer.Flags));
    }

    /// <summary>Each specimen with an index of proliferation.</summary>
    public static IReadOnlyList<SpecimenGrade> BySpecimen(Case subject)
    {
        var family = FamilyOf(subject.Tumour);
        return [.. Joined(subject).Select(s => Of(subject, s.Specimen, s.Others, family))];
    }

    /// <summary>The highest grade that any specimen shows for certain; of the whole tumour no less than this.</summary>
    public static Answer Highest(Case subject)
    {
        if (Families.Of(subject.Tumour) is Fact<Family>.Conflicting rivals)
        {
            return Answer.Conflict("rival-diagnoses").Because(rivals.Places);
        }

        if ((RivalSites(subject) ?? Odd(subject)) is { } odd)
        {
            return odd;
        }

        var specimens = BySpecimen(subject);
        if (specimens.FirstOrDefault(s => s.Answer.Verdict == Verdict.Conflict) is { } rival)
        {
            return rival.Answer;
        }

        if (specimens.Count > 0 && specimens.All(s => s.Answer.Verdict == Verdict.NotMet))
        {
            // A specimen of another tumour says nothing of this one.
            return specimens.FirstOrDefault(s => !IsOther(s.Specimen, Families.Of(subject.Tumour)))?.Answer ?? Answer.Conflict("specimens-differ").Because(specimens.SelectMany(s => s.Answer.Evidence));
        }

        var graded = specimens.Select(s => (s.Specimen, s.Ki67, s.Answer, Rank: Rank(s.Answer))).Where(s => s.Rank > 0).ToList();
        if (graded.Count == 0)
        {
            return specimens.FirstOrDefault(s => IsOther(s.Specimen, Families.Of(subject.Tumour))) is { } other
                ? Answer.Conflict("specimens-differ").Because(other.Answer.Evidence)
                : specimens.FirstOrDefault(s => s.Answer.Flags.Contains("cytology-only", StringComparer.Ordinal)) is { } cytology ? cytology.Answer with { Verdict = Verdict.Conflict }
                : Answer.Unknown("ki67", "mitoses");
        }

        var highest = graded.MaxBy(s => s.Rank);
        var answer = Answer.Met($"G{highest.Rank}").Because(graded.SelectMany(s => s.Answer.Evidence));
        var ki67 = graded.Select(s => s.Ki67).OfType<Interval>().Where(k => k.IsExact && k.Low > 0).Select(k => k.Low).ToList();
        return graded.Count > 1 && (graded.Exists(s => s.Rank != highest.Rank) || (ki67.Count > 1 && ki67.Max() >= 2 * ki67.Min())) ? answer.Noting("spatial-heterogeneity") : answer;
    }

    /// <summary>1 to 3 as the lowest grade that an answer still allows, 0 for none.</summary>
    public static int Rank(Answer answer) => answer.Value switch
    {
        "NET-G1" or "NET-G1-provisional" or "NET-G1-or-G2" or "NET-G1-to-G3" => 1,
        "NET-G2" or "NET-G2-at-least" or "NET-G2-or-G3" => 2,
        "NET-G3" or "NEC-G3" or "NEC-small-cell-G3" or "NEC-large-cell-G3" or "NEN-G3-undetermined" => 3,
        _ => 0,
    };

    public static Family FamilyOf(Tumour tumour) => Families.Of(tumour).TryGet(out var family) ? family : Family.Unknown;

    /// <summary>One of tumour and specimen is graded as neuroendocrine, the other is not.</summary>
    private static bool IsOther(Specimen specimen, Fact<Family> family) =>
        family.TryGet(out var named) && specimen.Morphology.TryGet(out var code) && Families.OfCode(code) is var own and not Family.Unknown && WhoDigestiveGrade.IsGraded(own) != WhoDigestiveGrade.IsGraded(named);

    /// <summary>An index without a specimen belongs to the only one that is named; beside several it belongs to none.</summary>
    private static IReadOnlyList<(Specimen Specimen, Specimen? Others)> Joined(Case subject)
    {
        var indexed = Indexed(subject);
        var named = indexed.Where(s => s.Site.Length > 0).ToList();
        var loose = indexed.Where(s => s.Site.Length == 0).ToList();
        return named.Count == 1 && loose.Count == 1 && !AreOfOtherDays(named[0], loose[0]) ? [(named[0], loose[0])] : [.. indexed.Select(s => (s, (Specimen?)null))];
    }

    /// <summary>The specimens of this tumour with an index; values of no specimen that only repeat those of one, as conclusions do, are left out.</summary>
    private static List<Specimen> Indexed(Case subject)
    {
        var indexed = subject.Specimens.Where(s => HasIndex(s) && !IsOfAnotherTumour(subject, s)).ToList();
        return indexed.Count(s => s.Site.Length > 0) < 2 ? indexed
            : indexed.FindAll(s => s.Site.Length > 0 || !indexed.Exists(other => other.Site.Length > 0 && Repeats(s.Ki67, other.Ki67) && Repeats(s.Mitoses, other.Mitoses)));
    }

    private static bool Repeats<T>(Fact<T> one, Fact<T> other) => one.IsMissing || (one.TryGet(out var a) && other.TryGet(out var b) && EqualityComparer<T>.Default.Equals(a, b));

    private static bool AreOfOtherDays(Specimen one, Specimen other) =>
        one.On.TryGet(out var on) && other.On.TryGet(out var then) && on.DaysTo(then) is var days && (days.Low > Reporting || days.High < -Reporting);

    /// <summary>A specimen of a second primary says nothing of this one.</summary>
    private static bool IsOfAnotherTumour(Case subject, Specimen specimen) => specimen.Entries.Where(HasOwnTumour).ToList() is { Count: > 0 } own && own.TrueForAll(e => e["tumour"] is { Length: > 0 } key && key != subject.Tumour.Key);

    private static bool HasOwnTumour(Entry entry) => entry.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc;

    private static bool HasIndex(Specimen specimen) => !specimen.Ki67.IsMissing || !specimen.Mitoses.IsMissing;

    /// <summary>An index beside several named specimens: which it belongs to must be asked.</summary>
    private static Answer? Odd(Case subject)
    {
        var indexed = Indexed(subject);
        return indexed.Count(s => s.Site.Length > 0) > 1 && indexed.Find(s => s.Site.Length == 0 && s.On.IsMissing) is { } loose
            ? Answer.Conflict("specimen-not-told").Because(loose.Ki67.Evidence.Concat(loose.Mitoses.Evidence))
            : null;
    }

    private static SpecimenGrade Of(Case subject, Specimen specimen, Specimen? loose, Family family)
    {
        var ki67 = specimen.Ki67.IsMissing && loose is not null ? loose.Ki67 : specimen.Ki67;
        var mitoses = specimen.Mitoses.IsMissing && loose is not null ? loose.Mitoses : specimen.Mitoses;
        var evidence = ki67.Evidence.Concat(mitoses.Evidence);
        if (ki67.IsConflicting || mitoses.IsConflicting || Differ(specimen.Ki67, loose?.Ki67) || Differ(specimen.Mitoses, loose?.Mitoses))
        {
            return new(specimen, null, null, false, (Alike(subject, specimen, loose, OwnFamily(subject, specimen, family)) ?? Answer.Conflict("rival-indices")).Because(evidence).Because(loose is null ? [] : loose.Ki67.Evidence.Concat(loose.Mitoses.Evidence)));
        }

        var own = OwnFamily(subject, specimen, family);
        var percent = ki67.TryGet(out var k) ? k : (Interval?)null;
        var asWritten = mitoses.TryGet(out var told) ? told : (MitoticCount?)null;
        var counted = asWritten?.WithField(FieldArea(subject));
        var count = counted?.PerTwoSquareMillimetres;
        var answer = IsCytologyOnly(specimen) && (own == Family.Unknown || WhoDigestiveGrade.IsGraded(own)) ? new Answer(Families.IsNec(own) || (own == Family.Unknown && Families.Of(subject.Tumour).TryGet(out var whole) && Families.IsNec(whole)) ? Verdict.Conflict : Verdict.Unknown, "not-accepted").Noting("cytology-only").Lacking("biopsy")
            : IsThoracic(subject) && IsSpread(specimen) && WhoDigestiveGrade.IsGraded(own) && !Families.IsNec(own) ? Answer.NotMet("thoracic-criteria").Noting(NotClassed)
            : IsThoracic(subject) ? Thoracic(subject, own, count, IsFormTold(subject, specimen))
            : OfCount(new(own, percent, count, IsFormTold(subject, specimen)), asWritten, counted);
        return new(specimen, percent, count, counted?.IsMeasured == true, Noted(answer, asWritten, counted).Because(evidence));
    }

    /// <summary>Rival indices that all give one grade: the grade is met, and that they are rivals is told.</summary>
    private static Answer? Alike(Case subject, Specimen specimen, Specimen? loose, Family own)
    {
        if (IsThoracic(subject) || IsCytologyOnly(specimen))
        {
            return null;
        }

        List<Interval?> percents = [.. Values(specimen.Ki67).Concat(loose is null ? [] : Values(loose.Ki67)).Distinct().Select(k => (Interval?)k).DefaultIfEmpty()];
        List<Interval?> counts = [.. Values(specimen.Mitoses).Concat(loose is null ? [] : Values(loose.Mitoses)).Distinct().Select(m => m.WithField(FieldArea(subject))).Select(m => (Interval?)m.PerTwoSquareMillimetres).DefaultIfEmpty()];
        var answers = percents.SelectMany(k => counts.Select(m => WhoDigestiveGrade.Of(new(own, k, m, IsFormTold(subject, specimen))))).ToList();
        return answers.TrueForAll(a => a.Verdict == Verdict.Met && a.Value == answers[0].Value) ? answers[0].Noting("rival-indices") : null;
    }

    private static IEnumerable<T> Values<T>(Fact<T> fact) => fact switch
    {
        Fact<T>.Stated stated => [stated.Value],
        Fact<T>.Conflicting rivals => rivals.Values,
        _ => [],
    };

    /// <summary>A field size that opens what the raw count would decide is a contradiction to be asked about.</summary>
    private static Answer OfCount(GradeQuestion question, MitoticCount? asWritten, MitoticCount? counted)
    {
        var answer = WhoDigestiveGrade.Of(question);
        return answer.Verdict == Verdict.Unknown && asWritten is { IsMeasured: false } raw && counted is { IsMeasured: true }
            && WhoDigestiveGrade.Of(question with { Mitoses = raw.PerTwoSquareMillimetres }).Verdict == Verdict.Met
            ? answer with { Verdict = Verdict.Conflict }
            : answer;
    }

    private static bool Differ<T>(Fact<T> one, Fact<T>? other) => other is not null && (other.IsConflicting || (one.TryGet(out var a) && other.TryGet(out var b) && !EqualityComparer<T>.Default.Equals(a, b)));

    /// <summary>What the size of the field does to the count: unknown, or another grade than the raw count would give.</summary>
    private static Answer Noted(Answer answer, MitoticCount? asWritten, MitoticCount? counted)
    {
        if (answer.Verdict == Verdict.NotMet || counted is not { } count || asWritten is not { } written)
        {
            return answer;
        }

        var raw = Bands.OfMitoses(written.Count);
        return !count.IsMeasured ? answer.Noting("field-area-unknown")
            : written.Fields == 10 && raw.IsCertain && raw != Bands.OfMitoses(count.PerTwoSquareMillimetres) ? answer.Noting($"raw-count-would-give-g{raw.First}")
            : answer;
    }

    /// <summary>Of the lesions of lung and thymus; nothing if none is measured.</summary>
    private static Interval? Largest(Case subject) => subject.Lesions.Where(l => l.Site is "lung" or "thymus" or "trachea").Select(l => (Interval?)l.Size).MaxBy(size => size!.Value.Low);

    private static bool IsThoracic(Case subject) => subject.Tumour.Site switch
    {
        Fact<string>.Stated stated => IsThoracic(stated.Value),
        Fact<string>.Conflicting rivals => rivals.Values.All(IsThoracic),
        _ => false,
    };

    private static bool IsThoracic(string topography) => Sites.Of(topography).Organ is "lung" or "thymus" or "trachea";

    /// <summary>Tissue of another place than the chest: the classes of lung and thymus are those of the primary.</summary>
    private static bool IsSpread(Specimen specimen) => specimen.Site is "liver" or "bone" or "brain" or "skin" or "lymph-node" or "peritoneum" or "adrenal" or "ovary" or "bone-marrow" or "breast";

    /// <summary>Rival origins of which one has criteria of its own.</summary>
    private static Answer? RivalSites(Case subject) =>
        subject.Tumour.Site is Fact<string>.Conflicting rivals && rivals.Values.Any(IsThoracic) && !rivals.Values.All(IsThoracic) ? Answer.Conflict("rival-sites").Because(rivals.Places) : null;

    /// <summary>A neoplasm of the breast whose grade is told by Nottingham has that one: the digestive table does not apply beside it.</summary>
    internal static bool IsByNottingham(Tumour tumour) => tumour.Site.TryGet(out var code) && Sites.Of(code).Organ == "breast" && WhoDigestiveGrade.IsGraded(FamilyOf(tumour))
        && tumour.Entries.Where(IsGrade).ToList() is { Count: > 0 } told && told.TrueForAll(e => e["system"] == "nottingham");

    private static Answer? OfBreast(Case subject) => IsByNottingham(subject.Tumour) ? Answer.NotMet("graded-by-nottingham").Because(subject.Tumour.Entries.Where(IsGrade).Select(e => e.Evidence)) : null;

    private static bool IsGrade(Entry entry) => entry is { Kind: FactKind.Grade, IsAffirmed: true };

    /// <summary>Lung and thymus have criteria of their own; the digestive table does not apply.</summary>
    private static Answer Thoracic(Case subject, Family family, Interval? mitoses, bool isFormTold)
    {
        if (family == Family.Unknown)
        {
            return Answer.Unknown("morphology");
        }

        if (!WhoDigestiveGrade.IsGraded(family))
        {
            return Answer.NotMet("no-net-grade");
        }

        var entity = ThoracicCriteria.Of(new(family == Family.Net && !isFormTold ? Family.Nen : family, mitoses, subject.Finding("necrosis"), Largest(subject), null));
        return (Answer.NotMet("thoracic-criteria") with { Missing = entity.Missing }).Noting(entity.Value.Length > 0 ? [entity.Value, .. entity.Flags] : entity.Flags);
    }

    /// <summary>The specimen's own diagnosis, else the tumour's. A carcinoma of another kind in one specimen is not graded as neuroendocrine.</summary>
    private static Family OwnFamily(Case subject, Specimen specimen, Family family)
    {
        if (!specimen.Morphology.TryGet(out var code))
        {
            return AtTime(subject, specimen) ?? family;
        }

        var own = Families.OfCode(code);
        return own == Family.Nec && code == "8246/3" && specimen.Differentiation.TryGet(out var d) && d == Differentiation.Well ? Family.Net : own;
    }

    /// <summary>Of a tumour whose diagnosis changed, that of the specimen's own time; null where the dates do not tell it.</summary>
    private static Family? AtTime(Case subject, Specimen specimen)
    {
        var told = subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Morphology, IsAffirmed: true } && e["specimen"] is null && PartialDate.TryParse(e["on"], out _)).Select(e => (e.Value, On: PartialDate.TryParse(e["on"], out var on) ? on : default)).ToList();
        return told.Count < 2 || !specimen.On.TryGet(out var taken) || told.FindAll(d => d.On.Earliest <= taken.Latest) is not { Count: > 0 } then ? null
            : Families.OfCode(then.MaxBy(d => d.On.Earliest).Value) is var own && then.Count < told.Count && own != Family.Unknown ? own : null;
    }

    /// <summary>False for "neuroendocrine tumour" and no word of its differentiation; "carcinoid" is such a word.</summary>
    internal static bool IsFormTold(Case subject, Specimen? specimen) =>
        !subject.Tumour.Differentiation.IsMissing || specimen is { Differentiation.IsMissing: false }
        || (specimen is { Morphology.IsMissing: false } ? specimen.Morphology : subject.Tumour.Morphology) is not Fact<string>.Stated { Value: "8240/3" }
        || (specimen is { Morphology.IsMissing: false } ? specimen.Named : subject.Tumour.Named) is "carcinoid" or "typical-carcinoid" or "argentaffinoma" or "islet-cell-tumour" or "well-differentiated-carcinoma";

    /// <summary>Two sizes of one field.</summary>
    internal static Answer? RivalField(Case subject) => Array.Find([subject.Measure("field-area"), subject.Measure("field-number"), subject.Measure("objective")], fact => fact.IsConflicting) is { } rivals
        ? Answer.Conflict("rival-indices").Because(rivals.Evidence) : null;

    internal static double FieldArea(Case subject)
    {
        if (subject.Measure("field-area").TryGet(out var area) && area.IsExact)
        {
            return area.Low;
        }

        if (!subject.Measure("field-number").TryGet(out var number) || !number.IsExact)
        {
            return 0;
        }

        var objective = subject.Measure("objective").TryGet(out var power) && power.IsExact ? power.Low : CustomaryObjective;
        return MitoticCount.FieldArea(number.Low, objective);
    }

    private static bool IsCytologyOnly(Specimen specimen) =>
        specimen.Procedure.TryGet(out var procedure) && procedure == "cytology";
}
