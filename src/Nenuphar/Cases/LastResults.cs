namespace Nenuphar.Cases;

/// <summary>
/// Of several results of one analyte those that speak of today: what was measured before another of them is no rival of it, by its day or by "at admission" and "at discharge".
/// What has no day and no such words stays beside all others; every threshold is asked of the same results.
/// </summary>
internal static class LastResults
{
    public static List<LabResult> Of(IEnumerable<LabResult> results)
    {
        var all = results.ToList();
        return all.Count < 2 ? all : all.FindAll(result => !all.Exists(other => IsLater(other, result)));
    }

    private static bool IsLater(LabResult one, LabResult other) => one.On.TryGet(out var late) && other.On.TryGet(out var early)
        ? late.Earliest > early.Latest
        : one.Stay == Stay.Discharge && other.Stay == Stay.Admission && one.Evidence is Evidence.Words a && other.Evidence is Evidence.Words b && a.Document == b.Document;
}
