namespace Nenuphar.Text;

public enum TokenKind : byte
{
    Word,
    Number,
    Symbol,
}
