namespace Nenuphar.Cli;

internal enum JsonShape
{
    Single,
    Array,
    Lines,
}
