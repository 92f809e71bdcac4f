using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>Takes documents in. The same text is taken once, so an import that was broken off is simply started again. Several may run side by side.</summary>
public sealed class Imports
{
    /// <summary>In characters: about eighty pages. A case is read, shown and classified as a whole: more would keep everybody waiting.</summary>
    public const int LongestText = 250_000;

    /// <summary>Of one document; a long letter has about a hundred.</summary>
    public const int MostFacts = 3000;

    private static readonly Cases.Said NoPatient = new("Rien n’a été lu d’un patient dans ce texte ; il est gardé, regardez-le.", "Nothing was read of a patient in this text; it is kept, look at it.");

    /// <summary>In the audit trail, with the keyed digest of a table: by it the table is known again.</summary>
    private const string TableAct = "table";

    private readonly Keeper keeper;

    internal Imports(Keeper keeper) => this.keeper = keeper;

    /// <summary>The case and number of the document that came from these bytes; nothing if they are new. Asked before a file is opened, it spares the work.</summary>
    /// <param name="patient">Whose it is said to be: what the case does not know yet is added to it, and what contradicts it is refused.</param>
    public async Task<Imported?> HeldAsync(Actor actor, ReadOnlyMemory<byte> source, Identity? patient = null, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayWrite, "import documents", cancel);
        var mark = SourceMark(source.Span);
        var held = await keeper.ReadAsync(async session => await HeldAsync(session, await session.FirstAsync<long>("SELECT number FROM document WHERE source_mark = @mark ORDER BY number DESC LIMIT 1", new { mark })), cancel);
        return held is null ? null : await NamedAsync(actor, held, patient ?? new(), cancel);
    }

    /// <summary>Reads the text and keeps both; what is answered is on the disk.</summary>
    public async Task<Imported> AddAsync(Actor actor, NewDocument given, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayWrite, "import documents", cancel);
        given = given with { Patient = BirthDate.Checked(given.Patient.Normal, Today) };
        Demand(given.Text);
        var marks = TextMarks(given.Text);
        if (await keeper.ReadAsync(session => HeldTextAsync(session, marks), cancel) is { } held)
        {
            return await NamedAsync(actor, held, given.Patient, cancel);
        }

        // What takes long is done before others are kept waiting.
        var facts = keeper.Reading.FactsOf(0, given.Text);
        if (facts.Count > MostFacts)
        {
            throw TooLong($"More than {MostFacts} values are read in this text", $"Plus de {MostFacts} valeurs sont lues dans ce texte");
        }

        var joined = await keeper.ReadAsync(session => KnownAsync(session, given), cancel);
        var summary = SummaryWith(joined, given.Text, facts);
        var kept = await keeper.WriteAsync(
            async session => await HeldTextAsync(session, marks) ?? await KeepAsync(session, actor, given, marks[0], facts, (joined?.Row, summary)),
            cancel);
        // Somebody else may have brought the same text meanwhile, as another patient's.
        return kept.State == ImportState.AlreadyHeld ? await NamedAsync(actor, kept, given.Patient, cancel) : kept;
    }

    private static void Demand(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RegistryFailure("refused", "There is no text in this document; nothing was kept.", french: "Il n’y a pas de texte dans ce document ; rien n’a été gardé.");
        }

        if (text.Length > LongestText)
        {
            throw TooLong($"This text has more than {LongestText / 1000},000 characters", $"Ce texte a plus de {LongestText / 1000} 000 caractères");
        }
    }

    private static RegistryFailure TooLong(string what, string french) =>
        new("refused", $"{what}: it may be of several patients or visits. Split it, one document at a time; nothing was kept.", french: $"{french} : il est peut-être de plusieurs patients ou consultations. Découpez-le, un document à la fois ; rien n’a été gardé.");

    /// <summary>A document that is there already may tell more of its patient than was known: a table that was corrected is not for nothing.</summary>
    private async Task<Imported> NamedAsync(Actor actor, Imported held, Identity patient, CancellationToken cancel)
    {
        if (held.Case == 0 || patient.IsEmpty)
        {
            return held;
        }

        patient = BirthDate.Checked(patient.Normal, Today);
        return await keeper.WriteAsync(
            async session =>
            {
                await CaseRow.OpenAsync(session, held.Case);
                var key = await PatientKeys.OpenAsync(session, keeper.Key, held.Case);
                var known = await Identities.ReadAsync(session, key, held.Case);
                if (SamePerson.Contradicts(known, patient))
                {
                    throw new RegistryFailure(
                        "another-patient",
                        $"The same text lies in case {held.Case}, whose patient has another name, birth date or number; nothing was changed. Correct the case, or move the document to another.",
                        french: $"Le même texte est dans le dossier {held.Case}, dont le patient a un autre nom, une autre date de naissance ou un autre numéro ; rien n’a été changé. Corrigez le dossier, ou déplacez le document.");
                }

                if (SamePerson.Completed(known, patient) is var now && now != known)
                {
                    await DemandUnopposedAsync(session, now);
                    await Identities.CorrectAsync(session, keeper, actor, held.Case, key, known, now);
                    return Imported.With(new($"Le dossier {held.Case} sait maintenant de qui il est, ou en sait plus.", $"Case {held.Case} knows now whose it is, or more of it."), held.State, held.Case, held.Document);
                }

                return held;
            },
            cancel);
    }

    private async Task DemandUnopposedAsync(Session session, Identity patient)
    {
        if (await Identities.IsOpposedAsync(session, keeper, patient))
        {
            throw new RegistryFailure("refused", "This patient does not want to be in the registry; nothing was kept.", french: "Ce patient ne veut pas être dans le registre ; rien n’a été gardé.");
        }
    }

    /// <summary>Adds to the identity of a case what is told now, if it is the same person's.</summary>
    /// <param name="named">The case that has the patient's number: where it was merged, what is told of its patient stays with it.</param>
    private async Task IdentifyAsync(Session session, Actor actor, NamedCase? named, long number, byte[] key, Identity given)
    {
        if (named is not null && named.Named != number)
        {
            (number, key) = (named.Named, await PatientKeys.OpenAsync(session, keeper.Key, named.Named));
        }

        var held = named is null ? new() : await Identities.ReadAsync(session, key, number);
        SamePerson.Demand(number, held, given);
        if (SamePerson.Completed(held, given) is var now && now != held)
        {
            await Identities.WriteAsync(session, keeper, actor, number, key, now);
        }
    }

    /// <summary>A case made by hand, or from the lines of a table.</summary>
    public async Task<CaseRecord> OpenByHandAsync(Actor actor, Identity patient, IReadOnlyList<Cases.Entry> entries, string reason = "", CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "open cases by hand", cancel);
        patient = BirthDate.Checked(patient.Normal, Today);
        return await keeper.WriteAsync(
            async session =>
            {
                await DemandUnopposedAsync(session, patient);
                var (number, key) = await CaseStore.CreateAsync(session, keeper, actor);
                await Identities.WriteAsync(session, keeper, actor, number, key, patient);
                var by = new Decision(actor.Login, keeper.Now, reason);
                var facts = RecordFact.Added(number, 1, entries, by);
                var content = new StoredVersion(CaseState.ToReview, null, reason, facts, Changes.Between([], facts));
                await CaseStore.AppendAsync(session, keeper, actor, number, key, 0, "by-hand", keeper.Reading.Edition, content, []);
                return Showing.Record(keeper, actor, await CaseRow.OfAsync(session, number), content, []);
            },
            cancel);
    }

    /// <summary>A table of values joins the case that is named, or that of its patient's numbers; else it opens one. The same table of the same patient is taken once.</summary>
    public async Task<Imported> AddTableAsync(Actor actor, string name, string text, IReadOnlyList<Cases.Entry> entries, Identity patient, long given = 0, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "open cases by hand", cancel);
        patient = BirthDate.Checked(patient.Normal, Today);
        var whose = given != 0 ? Numbers.Write(given) : string.Join('\n', Identities.MarksOf(keeper.Key, patient).Select(m => m.Mark).Order(StringComparer.Ordinal));
        var mark = Marks.Of(keeper.Key.Marking, "table", $"{whose}\n{text}");
        return await keeper.WriteAsync(session => KeepTableAsync(session, actor, name, mark, entries, patient, given), cancel);
    }

    private async Task<Imported> KeepTableAsync(Session session, Actor actor, string name, string mark, IReadOnlyList<Cases.Entry> entries, Identity patient, long given)
    {
        if (await TakenTableAsync(session, mark) is { } taken)
        {
            return taken;
        }

        if (await Identities.IsOpposedAsync(session, keeper, patient))
        {
            return new(ImportState.Refused, 0, 0, 0, 0, "This patient does not want to be in the registry; the table was not kept.");
        }

        var named = await Identities.FindAsync(session, keeper, patient, given);
        var open = named is null ? null : await OpenForAsync(session, named.Kept);
        var (number, key) = open is null ? await CaseStore.CreateAsync(session, keeper, actor) : (open.Row.Number, open.Key);
        await IdentifyAsync(session, actor, named, number, key, patient);

        var (version, by) = (open?.Row.Version ?? 0, new Decision(actor.Login, keeper.Now, name));
        var facts = RecordFact.Added(number, version + 1, entries, by);
        var content = new StoredVersion(open?.Content.Reopened ?? CaseState.ToReview, open?.Content.FollowUpOn, "", [.. open?.Content.Facts ?? [], .. facts], Changes.Between([], facts), Acknowledged: open?.Content.Acknowledged);
        var summary = await CaseStore.AppendAsync(session, keeper, actor, number, key, version, open is null ? "by-hand" : "decision", open?.Row.Edition ?? keeper.Reading.Edition, content, open?.Documents ?? []);
        await keeper.AuditAsync(session, actor, TableAct, number, mark);
        return new(open is null ? ImportState.Opened : ImportState.Joined, number, 0, facts.Count, summary.Contradictions, "");
    }

    /// <summary>What is answered where the same table was taken already; nothing if it is new, or if all of its values were taken away since: by going back to an earlier version.</summary>
    private async Task<Imported?> TakenTableAsync(Session session, string mark)
    {
        const string Sql = "SELECT n.number AS Number, n.merged_into AS MergedInto, n.erased AS Erased, b.detail AS Written "
            + "FROM audit a JOIN case_now n ON n.number = a.case_number JOIN audit b ON b.seq = a.seq - 1 WHERE a.act = @Act AND a.detail = @mark ORDER BY a.seq";
        foreach (var taken in await session.ListAsync<TableRow>(Sql, new { Act = TableAct, mark }))
        {
            if (taken.Erased != 0)
            {
                return new(ImportState.Refused, 0, 0, 0, 0, "This table was of a patient who was erased; it was not kept.");
            }

            var (number, facts) = (taken.MergedInto != 0 ? taken.MergedInto : taken.Number, RecordFact.AddedIds(taken.Number, VersionDigest.NumberIn(taken.Written)));
            if ((await CaseFiles.OpenAsync(session, keeper, number)).Content.Facts.Any(f => f.Id.StartsWith(facts, StringComparison.Ordinal)))
            {
                return new(ImportState.AlreadyHeld, number, 0, 0, 0, "The same table was taken already.");
            }
        }

        return null;
    }

    private DateOnly Today => DateOnly.FromDateTime(keeper.Now.UtcDateTime);

    private string SourceMark(ReadOnlySpan<byte> source) => Marks.Of(keeper.Key.Marking, "source", SHA256.HashData(source));

    /// <summary>The case that the document will join, as it stands; nothing if it opens one.</summary>
    private async Task<OpenCase?> KnownAsync(Session session, NewDocument given)
    {
        return await Identities.FindAsync(session, keeper, given.Patient, given.Case) is { } named ? await OpenForAsync(session, named.Kept) : null;
    }

    private Summary SummaryWith(OpenCase? open, string text, List<RecordFact> read) => Summary.Of(
        keeper.Key,
        Today,
        [.. (open?.Documents ?? []).Select(d => d.ForReading), ("0", text)],
        [.. open?.Content.Facts ?? [], .. read],
        open?.Content.Acknowledged);

    /// <param name="ready">What was made of the case before the others were kept waiting; it holds if nobody wrote since.</param>
    private async Task<Imported> KeepAsync(Session session, Actor actor, NewDocument given, string textMark, List<RecordFact> read, (CaseRow? Of, Summary Summary) ready)
    {
        if (await Identities.IsOpposedAsync(session, keeper, given.Patient))
        {
            return new(ImportState.Refused, 0, 0, 0, 0, "This patient does not want to be in the registry; the document was not kept.");
        }

        var named = await Identities.FindAsync(session, keeper, given.Patient, given.Case);
        var open = named is null ? null : await OpenForAsync(session, named.Kept);
        var (number, key) = open is null ? await CaseStore.CreateAsync(session, keeper, actor) : (open.Row.Number, open.Key);
        await IdentifyAsync(session, actor, named, number, key, given.Patient);

        var document = await StoreAsync(session, actor, given, textMark, number, key, named?.Named ?? number);
        List<RecordFact> facts = [.. read.Select(f => TextReading.Renumbered(f, document.Number))];
        var content = new StoredVersion(
            open?.Content.Reopened ?? CaseState.ToReview,
            open?.Content.FollowUpOn,
            "",
            [.. open?.Content.Facts ?? [], .. facts],
            Changes.Between([], facts),
            Acknowledged: open?.Content.Acknowledged);
        var summary = await CaseStore.AppendAsync(
            session, keeper, actor, number, key, open?.Row.Version ?? 0, "import", open?.Row.Edition ?? keeper.Reading.Edition, content, [.. open?.Documents ?? [], document], (open?.Row.Number, open?.Row.Version) == (ready.Of?.Number, ready.Of?.Version) ? ready.Summary : null, $"document {document.Number}");
        var hint = facts.Count == 0 ? NoPatient : await DoubtAsync(session, given.Patient, open, facts);
        return Imported.With(hint, open is null ? ImportState.Opened : ImportState.Joined, number, document.Number, facts.Count, summary.Contradictions);
    }

    /// <summary>What a person should look at, though the document was taken.</summary>
    private async Task<Cases.Said?> DoubtAsync(Session session, Identity patient, OpenCase? open, List<RecordFact> read)
    {
        var (here, there) = (SexesOf(read), SexesOf(open?.Content.Facts ?? []));
        return here.Count == 1 && there.Count == 1 && !here.SetEquals(there) 
                ? new Cases.Said($"Il parle d’un autre sexe que le dossier {open!.Row.Number} : regardez si c’est le même patient.", $"It tells of another sex than case {open!.Row.Number}: look whether it is the same patient.")
            : await Identities.IsLikeOneOpposedAsync(session, keeper, patient)
                ? new("Un patient de ce nom et de cette date de naissance ne veut pas être dans le registre ; celui-ci a un autre numéro national. Regardez si c’est une autre personne.", "A patient of this name and birth date does not want to be in the registry; this one has another national number. Look whether it is another person.")
            : null;
    }

    private static HashSet<string> SexesOf(IEnumerable<RecordFact> facts) =>
        [.. facts.Where(f => f.Holds && f.Entry.Kind == Cases.FactKind.Sex && f.Entry.IsAffirmed).Select(f => f.Entry.Value)];

    private async Task<OpenCase> OpenForAsync(Session session, long number)
    {
        await CaseRow.OpenAsync(session, number);
        return await CaseFiles.OpenAsync(session, keeper, number);
    }

    private async Task<HeldDocument> StoreAsync(Session session, Actor actor, NewDocument given, string textMark, long number, byte[] patient, long named)
    {
        var document = await session.NextAsync("document");
        var key = Sealed.NewKey();
        var at = Times.Write(keeper.Now);
        var source = SourceMark(given.Source.IsEmpty ? Encoding.UTF8.GetBytes(given.Text) : given.Source.Span);
        var (name, text) = (Sealed.Text(key, CaseStore.NamePlace(document), given.Name), Sealed.Text(key, CaseStore.TextPlace(document), given.Text));
        await Vouching.AddAsync(session, VouchedTable.Document, [document, source, textMark, at, actor.Login, name, text]);
        await session.ExecuteAsync(
            "INSERT INTO document_key (document, case_number, wrapped, edition) VALUES (@document, @number, @wrapped, @Edition)",
            new { document, number, keeper.Reading.Edition, wrapped = PatientKeys.WrapDocument(patient, document, key) });
        if (named != number)
        {
            // By its number it is of the case that was merged into this one: if the merge is undone, it goes back there.
            await Placements.NoteAsync(session, keeper, actor, document, named, "import");
        }

        await Placements.NoteAsync(session, keeper, actor, document, number, "import");
        return new(document, given.Name, given.Text, at, actor.Login, keeper.Reading.Edition, key);
    }

    /// <summary>The ends of lines make no other text: the mark that is kept is that with LF. Earlier releases kept that of the text as it stood, which is looked for too.</summary>
    private string[] TextMarks(string text) =>
        [.. new[] { text.ReplaceLineEndings("\n"), text.ReplaceLineEndings("\r\n"), text }.Select(t => Marks.Of(keeper.Key.Marking, "text", t)).Distinct(StringComparer.Ordinal)];

    private static async Task<Imported?> HeldTextAsync(Session session, string[] marks) =>
        await HeldAsync(session, await session.FirstAsync<long>($"SELECT number FROM document WHERE {session.Database.OneOf("text_mark", "marks")} ORDER BY number", new { marks }));

    private static async Task<Imported?> HeldAsync(Session session, long document)
    {
        if (document == 0)
        {
            return null;
        }

        var number = await session.FirstAsync<long>("SELECT case_number FROM document_key WHERE document = @document", new { document });
        return number == 0
            ? new(ImportState.Refused, 0, 0, 0, 0, "This text was of a patient who was erased; it was not kept.")
            : new(ImportState.AlreadyHeld, number, document, 0, 0, $"The same text lies in case {number} already.");
    }

    private sealed record TableRow(long Number, long MergedInto, long Erased, string Written);
}
