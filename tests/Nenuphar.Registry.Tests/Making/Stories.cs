namespace Nenuphar.Registry.Tests.Making;

/// <summary>Courses of events that several tests begin with.</summary>
internal static class Stories
{
    public static async Task<CaseRecord> ImportedAsync(Trial trial, string text = Letters.Ileum, Identity? patient = null)
    {
        var imported = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(text, patient ?? Letters.Armand));
        imported.State.ShouldBe(ImportState.Opened);
        return await trial.Registry.Cases.ReadAsync(Trial.Ada, imported.Case);
    }

    /// <summary>Something in every table of history.</summary>
    public static async Task EverythingAsync(Trial trial)
    {
        var registry = trial.Registry;
        await registry.Accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.DataManager | Role.Administrator, "hash");
        var one = await ImportedAsync(trial);
        var other = await ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        one = (await registry.Reviews.DecideAsync(Trial.Paul, one.Case, one.Version, new FactDecision.Accept(one.Facts[0].Id))).Kept();
        var (merge, merged) = await registry.Filing.MergeAsync(Trial.Ada, one.Case, one.Version, other.Case, other.Version, "same person");
        merged.Kept();
        (await registry.Filing.UnmergeAsync(Trial.Ada, merge, "two persons")).Kept();
        await trial.OpenAsync(new TextReading("later", (name, text) => [.. TextReading.Current.Read(name, text).Skip(1)]));
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBeGreaterThan(0);
        await trial.Registry.Readings.RefuseAsync(Trial.Ada, other.Case);
        await trial.Registry.Patients.EraseAsync(Trial.Ada, other.Case, opposes: true);
        await trial.Registry.Filing.TellApartAsync(Trial.Ada, 1, 2);
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
    }
}
