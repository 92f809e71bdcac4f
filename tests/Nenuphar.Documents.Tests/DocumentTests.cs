using System.Text;

namespace Nenuphar.Documents.Tests;

public class DocumentTests
{
    private static string Place(string name) => Path.Combine(AppContext.BaseDirectory, name);

    [Fact]
    public void A_missing_file_is_said_to_be_missing() => Opened.Failure(Document.Open(Place("no-such-letter.txt"))).Code.ShouldBe("not-found");

    [Fact]
    public void A_missing_folder_is_a_missing_file() => Opened.Failure(Document.Open(Place("no-such-folder/letter.txt"))).Code.ShouldBe("not-found");

    [Fact]
    public void A_folder_is_said_to_be_one() => Opened.Failure(Document.Open(AppContext.BaseDirectory)).Code.ShouldBe("folder");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_no_system_knows_is_a_sentence(string path) => Opened.Failure(Document.Open(path)).Code.ShouldBe("unreadable");

    [Fact]
    public void A_file_that_may_not_be_read_is_said_to_be_closed()
    {
        var path = Place("closed.txt");
        File.WriteAllText(path, "closed");
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is closed to this user.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Opened.Failure(Document.Open(path)).Code.ShouldBe("no-access");
    }

    [Fact]
    public void A_file_that_may_only_be_read_is_read()
    {
        var path = Place("read-only.txt");
        File.Delete(path);
        File.WriteAllText(path, "Tumeur de l'iléon.");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Document.Open(path).ShouldBeOfType<DocumentText>().Text.ShouldBe("Tumeur de l'iléon.");
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void An_empty_file_is_a_text_that_says_so(string text)
    {
        var read = Opened.Text(Encoding.UTF8.GetBytes(text));
        read.Text.ShouldBe(text);
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("empty");
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        Opened.Failure(bytes).Code.ShouldBe("not-text");
    }

    [Fact]
    public void Zeros_are_no_text() => Opened.Failure(new byte[5000]).Code.ShouldBe("not-text");

    [Fact]
    public void A_few_zeros_in_a_text_are_noted()
    {
        var read = Opened.Text(Encoding.UTF8.GetBytes("Tumeur de l'iléon.\0 Ki-67 à 8 %.\0"));
        read.Text.Length.ShouldBe(33);
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("nul");
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0 }, "old-word")]
    [InlineData(new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1' }, "rich-text")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }, "image")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, "image")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "not-text")]
    public void What_it_is_decides_and_not_its_name(byte[] bytes, string code) => Opened.Failure(bytes).Code.ShouldBe(code);

    [Fact]
    public void An_old_Word_file_is_asked_for_anew_as_docx() =>
        Opened.Failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Sentence.ShouldContain(".docx");

    [Fact]
    public void An_encrypted_Word_file_is_said_to_be_encrypted() =>
        Opened.Failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Code.ShouldBe("encrypted");

    [Fact]
    public void More_bytes_than_the_limit_are_said_to_be_too_many()
    {
        var options = new DocumentOptions { LargestDocument = 1000 };
        Opened.Failure(Document.Open(new MemoryStream(new byte[1001]), options)).Code.ShouldBe("too-large");
        Opened.Failure(Document.Open(new Dripping(1001), options)).Code.ShouldBe("too-large");
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_is_read_to_its_end() =>
        Document.Open(new Dripping(1000)).ShouldBeOfType<DocumentText>().Text.ShouldBe(new string('a', 1000));

    /// <summary>As a slow pipe: no length, and one byte a time.</summary>
    private sealed class Dripping(int length) : Stream
    {
        private int left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (left == 0)
            {
                return 0;
            }

            left--;
            buffer[offset] = (byte)'a';
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
