using System.Text;

namespace Nenuphar.Documents.Tests;

public class CharsetTests
{
    private const string Letter = "Décès à l’hôpital, cœur : 5 µg, œdème ≥ 2 cm.";
    private const string Western = "Décès à l'hôpital : 5 µg, Ki-67 à 3 %.";

    public static TheoryData<string, string> Encodings() => new()
    {
        { "utf-8", "utf-8" },
        { "utf-16", "utf-16le" },
        { "utf-16BE", "utf-16be" },
        { "utf-32", "utf-32le" },
        { "utf-32BE", "utf-32be" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_with_a_byte_order_mark_is_read_without_the_mark(string encoding, string name)
    {
        var charset = Encoding.GetEncoding(encoding);
        var read = Opened.Text([.. charset.GetPreamble(), .. charset.GetBytes(Letter)]);
        read.Text.ShouldBe(Letter);
        read.Charset.ShouldBe(name);
        read.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void Text_without_a_mark_is_told_by_its_bytes(string encoding, string name)
    {
        var read = Opened.Text(Encoding.GetEncoding(encoding).GetBytes(Western));
        read.Text.ShouldBe(Western);
        read.Charset.ShouldBe(name);
    }

    [Theory]
    [InlineData("ibm850", new byte[] { 0x44, 0x82, 0x63, 0x8A, 0x73, 0x20, 0x85, 0x20, 0x6C, 0x27, 0x68, 0x93, 0x70, 0x69, 0x74, 0x61, 0x6C, 0x20, 0x3A, 0x20, 0x35, 0x20, 0xE6, 0x67, 0x2E })]
    [InlineData("macintosh", new byte[] { 0x44, 0x8E, 0x63, 0x8F, 0x73, 0x20, 0x88, 0x20, 0x6C, 0x27, 0x68, 0x99, 0x70, 0x69, 0x74, 0x61, 0x6C, 0x20, 0x3A, 0x20, 0x35, 0x20, 0xB5, 0x67, 0x2E })]
    public void Sets_of_old_machines_are_known_by_their_letters_and_it_is_said(string name, byte[] bytes)
    {
        var read = Opened.Text(bytes);
        read.Text.ShouldBe("Décès à l'hôpital : 5 µg.");
        read.Charset.ShouldBe(name);
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("guessed-charset");
    }

    [Fact]
    public void Latin_1_keeps_its_accents()
    {
        var read = Opened.Text(Encoding.Latin1.GetBytes(Western));
        read.Text.ShouldBe(Western);
        read.Charset.ShouldBe("windows-1252");
        read.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Windows_1252_keeps_its_quotes_euros_and_ligatures()
    {
        // "l’œdème – 20 €" in the bytes of Windows-1252.
        byte[] bytes = [(byte)'l', 0x92, 0x9C, (byte)'d', 0xE8, (byte)'m', (byte)'e', (byte)' ', 0x96, (byte)' ', (byte)'2', (byte)'0', (byte)' ', 0x80];
        var read = Opened.Text(bytes);
        read.Text.ShouldBe("l’œdème – 20 €");
        read.Charset.ShouldBe("windows-1252");
    }

    [Fact]
    public void Latin_9_is_told_by_its_ligature_between_letters()
    {
        // "le cœur, l'œil et le foie" has one "œ" between letters: 0xBD.
        byte[] bytes = [.. "le c"u8, 0xBD, .. "ur est normal, opacit"u8, 0xE9];
        var read = Opened.Text(bytes);
        read.Text.ShouldBe("le cœur est normal, opacité");
        read.Charset.ShouldBe("iso-8859-15");
    }

    [Fact]
    public void Two_sets_in_one_file_are_both_read_and_said_to_be_mixed()
    {
        byte[] bytes = [.. "métastase hépatique, "u8, .. Encoding.Latin1.GetBytes("opérée en été")];
        var read = Opened.Text(bytes);
        read.Text.ShouldBe("métastase hépatique, opérée en été");
        read.Charset.ShouldBe("utf-8+windows-1252");
        var note = read.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("mixed-charsets");
        note.Span.Of(read.Text).ToString().ShouldBe("é");
    }

    [Fact]
    public void Utf_8_that_is_cut_inside_a_character_stays_utf_8_and_is_said_to_be_cut()
    {
        var read = Opened.Text("Décès à l'hôpital à"u8[..^1].ToArray());
        read.Text.ShouldBe("Décès à l'hôpital \uFFFD");
        read.Charset.ShouldBe("utf-8");
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("cut-character");
    }

    [Fact]
    public void Utf_16_that_is_cut_inside_a_character_is_said_to_be_cut()
    {
        var read = Opened.Text([0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, (byte)'c']);
        read.Text.ShouldBe("ab\uFFFD");
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("cut-character");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0 })]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0xBD, (byte)'b', 0xC3, 0xA9 })]
    public void A_half_character_becomes_one_replacement_character(byte[] bytes)
    {
        var read = Opened.Text(bytes);
        read.Text.ShouldStartWith("a\uFFFDb");
        read.Text.ShouldNotContain(c => char.IsSurrogate(c));
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("lone-surrogate");
    }

    [Fact]
    public void Decomposed_accents_stay_as_they_were_written()
    {
        const string decomposed = "De\u0301ce\u0300s a\u0300 l'ho\u0302pital";
        Opened.Text(Encoding.UTF8.GetBytes(decomposed)).Text.ShouldBe(decomposed);
    }
}
