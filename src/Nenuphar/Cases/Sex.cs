namespace Nenuphar.Cases;

public enum Sex
{
    Female,
    Male,
}
