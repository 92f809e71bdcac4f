using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>Where a value comes from: the words of a document, or a person who entered it.</summary>
public abstract record Evidence
{
    private Evidence()
    {
    }

    /// <summary>How it is shown beside the value.</summary>
    public abstract string Shown { get; }

    /// <param name="Document">The name under which the document was given.</param>
    /// <param name="Span">UTF-16 offsets into the text of that document, end exclusive.</param>
    public sealed record Words(string Document, Span Span, string Quote) : Evidence
    {
        public override string Shown => $"« {Quote} » ({Document})";

        /// <summary>The place tells nearly every one apart; hashing the quote each time would cost more than all rules.</summary>
        public override int GetHashCode() => HashCode.Combine(Span, Document.Length);
    }

    /// <param name="Who">The person who entered the value.</param>
    /// <param name="Source">What that person had before their eyes: a report, a call, a form.</param>
    public sealed record Entered(string Who, string When, string Source) : Evidence
    {
        /// <summary>Which value of a record this is the evidence of, so that two from one source are not taken for one; empty outside of a record.</summary>
        public string Fact { get; init; } = "";

        public override string Shown => string.Join(", ", new[] { Who, When }.Where(part => part.Length > 0)) + (Source.Length > 0 ? ": " + Source : "");
    }
}
