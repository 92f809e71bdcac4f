namespace Nenuphar.Registry;

/// <summary>A document of a case, opened.</summary>
internal sealed record HeldDocument(long Number, string Name, string Text, string AddedAt, string AddedBy)
{
    public CaseDocument Shown(bool named) => new(Number, named ? Name : "", Times.Read(AddedAt), AddedBy);

    public (string Name, string Text) ForReading => (Numbers.Write(Number), Text);
}
