using Nenuphar.Assembly;
using Nenuphar.Assembly.Diagnosis;
using Nenuphar.Assembly.Persons;
using Nenuphar.Assembly.Treatments;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar;

/// <summary>Reading, step by step. One text goes through all of them, or several go through each together: see docs/decisions/0010.</summary>
internal static class Steps
{
    private static readonly Knowledge Known = Knowledge.Current;

    /// <summary>What is written: words, choices of forms, sections, sentences.</summary>
    public static readonly Action<Draft>[] ToNarrative =
    [
        static draft => draft.Tokens = Tokenizer.Read(draft.Text, Known.Vocabulary),
        static draft => draft.Tokens = FormChoices.Settle(draft.Text, draft.Tokens, Known.Vocabulary),
        static draft => draft.Tokens = PrintedChoices.Settle(draft.Text, draft.Tokens, Known.Vocabulary),
        static draft => draft.Tokens = AnswerLists.Settle(draft.Text, draft.Tokens, Known.Vocabulary),
        static draft => draft.Sections = Sectioning.Of(draft.Text, draft.Tokens, Known.Writing),
        static draft => draft.Narrative = new(draft.Text, draft.Tokens, draft.Sections, Sentencing.Of(draft.Text, draft.Tokens, draft.Sections, Known.Writing), Known.Writing),
    ];

    /// <summary>The terms, and what holds at each word.</summary>
    public static readonly Action<Draft>[] ToPage =
    [
        .. ToNarrative,
        static draft => draft.Mentions = Known.Lexicon.Find(draft.Narrative),
        static draft => draft.Narrative = TreatmentRows.Cut(draft.Narrative, Known.Lexicon, draft.Mentions),
        static draft => (draft.Circumstances, draft.Intentions) = Scopes.Read(draft.Narrative, Known.Cues, draft.Mentions),
        static draft => Proposals.Mark(draft.Narrative, draft.Intentions),
        static draft => Generality.Mark(draft.Narrative, draft.Circumstances),
        static draft => Context.Answers.Mark(draft.Narrative, draft.Mentions, draft.Circumstances),
        static draft => ExcludedLists.Mark(draft.Narrative, draft.Circumstances),
        static draft => Kin.Mark(draft.Narrative, Known.Lexicon, draft.Mentions, draft.Circumstances),
        static draft => draft.Page = new(draft.Narrative, Known.Lexicon, draft.Mentions, draft.Circumstances, draft.Intentions),
    ];

    /// <summary>
    /// What is stated. The readers of values stand in the order in which they may claim words: TNM before quantities, quantities before dates. Behind them stand those that need
    /// more than one place of the text: the patient, the diagnosis, the treatments with their dates and answers.
    /// </summary>
    public static readonly Action<Draft>[] ToStatements =
    [
        .. ToPage,
        static draft => TnmReader.Read(draft.Page, draft.Statements),
        static draft => ProliferationReader.Read(draft.Page, draft.Statements),
        static draft => MitosisReader.Read(draft.Page, draft.Statements),
        static draft => StageReader.Read(draft.Page, draft.Statements),
        static draft => GradeReader.Read(draft.Page, draft.Statements),
        static draft => ScaleReader.Read(draft.Page, draft.Statements),
        static draft => IhcReader.Read(draft.Page, draft.Statements),
        static draft => LabReader.Read(draft.Page, draft.Statements),
        static draft => LabDisorders.Read(draft.Page, draft.Statements),
        static draft => SizeReader.Read(draft.Page, draft.Statements),
        static draft => MolecularReader.Read(draft.Page, draft.Statements),
        static draft => MetastasisReader.Read(draft.Page, draft.Statements),
        static draft => PositiveNodes.Read(draft.Page, draft.Statements),
        static draft => draft.Timeline = Timeline.Of(draft.Page, Known.Calendar),
        static draft => RelativesValues.Remove(draft.Page, draft.Statements),
        static draft => ToxicityReader.Read(draft.Page, draft.Statements),
        static draft => PainReader.Read(draft.Page, draft.Statements),
        static draft => TermReader.Read(draft.Page, draft.Statements),
        static draft => PalpableMasses.Read(draft.Page, draft.Statements),
        static draft => draft.Named = CourseFinder.In(draft.Page),
        static draft => draft.Courses = TreatmentReader.Read(draft.Page, Known.Calendar, draft.Timeline, draft.Named),
        static draft => KeptCourses.Add(draft.Page, draft.Courses, draft.Statements),
        static draft => Doubles.Remove(draft.Page, draft.Statements),
        static draft => Dues.Attach(draft.Page, draft.Statements),
        static draft => ResponseReader.Read(draft.Page, draft.Timeline, draft.Statements),
        static draft => Specimens.Attach(draft.Page, draft.Statements),
        static draft => SexReader.Read(draft.Page, draft.Statements),
        static draft => AgeReader.Read(draft.Page, Known.Calendar, draft.Statements),
        static draft => PregnancyReader.Read(draft.Page, draft.Timeline, draft.Statements),
        static draft => MorphologyFinder.Read(draft.Page, draft.Statements),
        static draft => PrimaryFinder.Read(draft.Page, draft.Statements),
        static draft => LocalCourse.Remove(draft.Page, draft.Statements),
        static draft => OwnOrgans.Remove(draft.Page, draft.Statements),
        static draft => SettledMetastases.Read(draft.Page, draft.Statements),
        static draft => SiteCodes.Settle(draft.Statements),
        static draft => FormSizes.Place(draft.Page, draft.Statements),
        static draft => OutcomeReader.Read(draft.Page, draft.Timeline, draft.Statements),
        static draft => PriorCancers.Read(draft.Page, draft.Statements),
        static draft => Quotes.Shorten(draft.Page, draft.Statements),
    ];

    /// <summary>Whether it is about a patient, and what looks like a value and can't be read as one.</summary>
    public static readonly Action<Draft>[] ToReading =
    [
        .. ToStatements,
        static draft => draft.Nobody = Subject.Missing(draft.Page, draft.Statements),
        static draft => draft.Notes = draft.Nobody is null ? Unread.In(draft.Page, Known.Calendar, draft.Timeline, draft.Statements) : [],
    ];
}
