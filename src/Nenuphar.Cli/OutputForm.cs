namespace Nenuphar.Cli;

internal enum OutputForm
{
    Sheet,
    Facts,
    Json,
    Ndjson,
}
