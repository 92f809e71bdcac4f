using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>What a case needs beyond the public fact list: findings, specimens, medication, nodes counted, days of cycles.</summary>
internal static class DetailReaders
{
    public static List<Statement> Read(OpenDocument document, Calendar calendar)
    {
        var (page, statements) = (document.Page, new List<Statement>(document.Statements));

        // Each group builds on what those before it told.
        Found(document, page, calendar, statements);
        Results(document, page, statements);
        Tissue(document, page, statements);
        Course(document, page, statements);
        return statements;
    }

    /// <summary>What was found and measured.</summary>
    private static void Found(OpenDocument document, Page page, Calendar calendar, List<Statement> statements)
    {
        var terms = FindingTerms.In(page);
        TermDetails.Read(document, statements);
        Findings.Read(page, terms, statements);
        Measures.Read(page, terms, statements);
        InvasionDepth.Read(page, terms, statements);
        LiverDetails.Read(page, statements);
        Shrinkage.Read(page, statements);
        SizeChanges.Read(page, statements);
        Outcomes.Read(page, statements);
        NodeCounts.Read(page, calendar, statements);
        FreeNodes.Read(page, statements);
        CycleDates.Read(document, statements);
    }

    /// <summary>Ages, sides, schedules and results with their days and references.</summary>
    private static void Results(OpenDocument document, Page page, List<Statement> statements)
    {
        AgeDates.Attach(document, statements);
        Laterality.Read(page, statements);
        Schedules.Read(page, statements);
        CourseUses.Read(page, statements);
        ResultDates.Attach(document, statements);
        ResultStays.Attach(page, statements);
        References.Attach(page, statements);
    }

    /// <summary>What the pathologist told, and of which tissue.</summary>
    private static void Tissue(OpenDocument document, Page page, List<Statement> statements)
    {
        NoMitoses.Read(page, statements);
        GradingSystems.Attach(page, statements);
        Tissues.Attach(page, statements);
        HotSpotDetails.Attach(page, statements);
        ReviewedIndices.Mark(page, statements);
        SeparateTumours.Mark(page, statements);
        SampleMaterials.Mark(page, statements);
        TissueDiagnoses.Read(page, statements);
        Components.Read(page, statements);
        SeveralPrimaries.Read(document, statements);
    }

    /// <summary>When it was, and how it went on.</summary>
    private static void Course(OpenDocument document, Page page, List<Statement> statements)
    {
        EarlierSamples.Mark(document, statements);
        SampleDates.Attach(document, statements);
        OpenDays.Mark(document, statements);
        DiagnosisDates.Attach(document, statements);
        EarlierNames.Attach(page, statements);
        EventDates.Attach(document, statements);
        LiverOrigins.Read(page, statements);
        UnknownOrigins.Read(page, statements);
        OtherOrigins.Read(page, statements);
        Running.Read(page, statements);
        OngoingTreatments.Read(page, statements);
        CoursesUnderWay.Read(page, statements);
        Relatives.Read(page, statements);
        Approximations.Attach(page, statements);
        StageEditions.Attach(page, statements);
        UnevenUptake.Read(page, statements);
        ComparedUptake.Read(page, statements);
        Hypersensitivities.Read(page, statements);
        TreatmentsRuledOut.Read(page, statements);
        PlannedProcedures.Read(page, statements);
        BloodPressures.Read(page, statements);
        BareCategories.Read(page, statements);
        CategoryTimes.Attach(document, statements);
        LaterGrowth.Read(document, statements);
        CourseWords.Read(document, statements);
        UncontrolledSyndromes.Read(page, statements);
        StableExams.Read(document, statements);
        MarkerProgressions.Attach(page, statements);
        DoseChanges.Read(document, statements);
        SymptomDurations.Read(document, statements);
        Vertebrae.Read(page, statements);
        Discharges.Read(document, statements);
        ReckonedStarts.Read(document, statements);
        InsulinUsers.Read(page, statements);
    }
}
