namespace Nenuphar.Registry;

/// <summary>A document of a case, opened.</summary>
/// <param name="Edition">Of the knowledge with which it was read last; empty if that is not known.</param>
internal sealed record HeldDocument(long Number, string Name, string Text, string AddedAt, string AddedBy, string Edition, byte[] Key)
{
    public CaseDocument Shown(bool named) => new(Number, named ? Name : "", Times.Read(AddedAt), AddedBy);

    public (string Name, string Text) ForReading => (Numbers.Write(Number), Text);
}
