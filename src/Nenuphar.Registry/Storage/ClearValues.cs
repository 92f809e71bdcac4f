using Nenuphar.Cases;
using Nenuphar.Sheets;

namespace Nenuphar.Registry;

/// <summary>Takes out of the tables that lie in clear what an earlier release put there though it is not of the vocabulary: words of a person, among which names may be. The record keeps them, sealed.</summary>
internal static class ClearValues
{
    /// <summary>The setting that says by which rule the tables were last gone through.</summary>
    private const string Setting = "clear-values", Rule = "1";

    private static readonly (string Column, FactKind Kind)[] Told =
        [("sex", FactKind.Sex), ("age", FactKind.Age), ("site", FactKind.Primary), ("morphology", FactKind.Morphology), ("grade", FactKind.Grade), ("stage", FactKind.Stage)];

    public static async Task CleanAsync(Database database, CancellationToken cancel)
    {
        var cleaned = await database.WriteAsync(
            async session =>
            {
                if (await session.FirstAsync<string>("SELECT value FROM setting WHERE name = @Setting", new { Setting }) == Rule)
                {
                    return 0;
                }

                var gone = 0;
                foreach (var row in await session.ListAsync<ClearRow>("SELECT DISTINCT kind AS Kind, value AS Value FROM fact_now"))
                {
                    if (!EntryList.TryKind(row.Kind, out var kind) || !PublicWords.Knows(kind, row.Value))
                    {
                        gone += await session.ExecuteAsync("DELETE FROM fact_now WHERE kind = @Kind AND value = @Value", row);
                    }
                }

                foreach (var (column, kind) in Told)
                {
                    foreach (var value in await session.ListAsync<string>($"SELECT DISTINCT {column} FROM case_now"))
                    {
                        var kept = string.Join(" / ", value.Split(" / ").Where(v => PublicWords.Knows(kind, v)));
                        gone += value == kept ? 0 : await session.ExecuteAsync($"UPDATE case_now SET {column} = @kept WHERE {column} = @value", new { kept, value });
                    }
                }

                await session.ExecuteAsync("DELETE FROM setting WHERE name = @Setting", new { Setting });
                await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES (@Setting, @Rule)", new { Setting, Rule });
                return gone;
            },
            kept: null,
            cancel);
        if (cleaned > 0)
        {
            await database.ScrubAsync(cancel);
        }
    }

    private sealed record ClearRow(string Kind, string Value);
}
