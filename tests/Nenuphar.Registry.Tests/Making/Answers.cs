namespace Nenuphar.Registry.Tests.Making;

internal static class Answers
{
    public static CaseRecord Kept(this WriteResult result) => result.ShouldBeOfType<WriteResult.Written>().Record;

    public static WriteResult.Stale Refused(this WriteResult result) => result.ShouldBeOfType<WriteResult.Stale>();

    public static RecordFact The(this CaseRecord record, FactKind kind) => record.Facts.First(f => f.Entry.Kind == kind);

    public static async Task<RegistryFailure> FailsAsync(this Task task, string code)
    {
        var failure = await task.ShouldThrowAsync<RegistryFailure>();
        failure.Code.ShouldBe(code);
        failure.Message.ShouldEndWith(".");
        return failure;
    }
}
