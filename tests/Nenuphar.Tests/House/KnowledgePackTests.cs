namespace Nenuphar.Tests.House;

public sealed class KnowledgePackTests
{
    [Fact]
    public void The_pack_is_what_the_tables_of_this_build_give()
    {
        using var carried = typeof(Knowledge).Assembly.GetManifestResourceStream(Knowledge.PackName).ShouldNotBeNull();
        using var made = new MemoryStream();
        KnowledgeTables.Read().Write(made);

        var bytes = new byte[carried.Length];
        carried.ReadExactly(bytes);
        bytes.AsSpan().SequenceEqual(made.ToArray()).ShouldBeTrue("the pack differs from the tables: build the library anew.");
    }

    [Fact]
    public void A_pack_taken_back_and_written_again_is_the_same()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        KnowledgeTables.Read().Write(first);
        Knowledge.Current.Write(second);
        second.ToArray().AsSpan().SequenceEqual(first.ToArray()).ShouldBeTrue();
    }
}
