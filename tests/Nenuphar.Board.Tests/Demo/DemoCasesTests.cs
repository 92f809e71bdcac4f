using Nenuphar.Board.Demo;

namespace Nenuphar.Board.Tests.Demo;

public class DemoCasesTests
{
    [Fact]
    public async Task The_invented_patients_have_names_and_stand_where_a_working_week_leaves_them_and_visitors_keep_what_they_decided()
    {
        await using var bench = await Bench.OpenAsync();
        (await DemoCases.AddAsync(bench.Registry)).ShouldBe(DemoCases.Count);
        var counts = await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager));
        counts.All.ShouldBeGreaterThanOrEqualTo(24);
        counts.ByState[CaseState.ToReview].ShouldBeGreaterThan(5);
        counts.ByState[CaseState.Ready].ShouldBeGreaterThan(2);
        counts.ByState[CaseState.AtBoard].ShouldBeGreaterThan(2);
        counts.FollowUpDue.ShouldBeGreaterThan(0);
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), 1)).FamilyName.ShouldBe("Terrasson");

        var record = await bench.CaseAsync(2);
        await bench.Registry.Reviews.MoveToAsync(Bench.ActorOf(Role.Physician), 2, record.Version, CaseState.Closed);
        (await DemoCases.AddAsync(bench.Registry)).ShouldBe(0);
        (await bench.CaseAsync(2)).State.ShouldBe(CaseState.Closed);
    }
}
