namespace Nenuphar.Text;

public enum Language : byte
{
    Unknown,
    French,
    English,
    Mixed,
}
