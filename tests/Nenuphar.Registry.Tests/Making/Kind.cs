namespace Nenuphar.Registry.Tests.Making;

public enum Kind
{
    Sqlite,
    Postgres,
}
