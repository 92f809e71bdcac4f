using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Board.Options;

/// <summary>The first options of a process take a third of a second, for tables are opened and code is compiled; they are made once while the workbench starts, so that nobody waits for them.</summary>
internal static class FirstAdvice
{
    private static int made;

    public static void Prepare()
    {
        if (Interlocked.Exchange(ref made, 1) == 0)
        {
            _ = Task.Run(() => Advisor.Of(
                CaseReader.Read([("", "A 60-year-old man with a well-differentiated neuroendocrine tumour of the ileum, G2, Ki-67 5 %, liver metastases, on lanreotide.")]),
                new Setting(new DateOnly(2026, 1, 1))));
        }
    }
}
