using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Cases;

/// <summary>Values that were made apart from each other are equal if they say the same.</summary>
public sealed class EqualityTests
{
    private const string Text = "Octréotide LAR 30 mg toutes les 4 semaines depuis mai 2020.";

    [Fact]
    public void Two_readings_of_one_text_give_equal_statements()
    {
        var (one, other) = (Reader.Read(Text).Statements, Reader.Read(Text).Statements);
        one.ShouldContain(s => s.Qualifiers.Count > 0);
        one.SequenceEqual(other).ShouldBeTrue();
        one.Select(s => s.GetHashCode()).ShouldBe(other.Select(s => s.GetHashCode()));
    }

    [Fact]
    public void Two_readings_of_one_text_give_equal_entries() =>
        CaseReader.EntriesOf("a", Text).SequenceEqual(CaseReader.EntriesOf("a", Text)).ShouldBeTrue();

    [Fact]
    public void Another_qualifier_makes_another_value()
    {
        var read = Reader.Read(Text).Statements.First(s => s["dose"] is not null);
        read.With("dose", "20 mg").ShouldNotBe(read);
        var entry = CaseReader.EntriesOf("a", Text).First(e => e["dose"] is not null);
        entry.With("dose", "20 mg").ShouldNotBe(entry);
        entry.With("dose", entry["dose"]).ShouldBe(entry);
    }
}
