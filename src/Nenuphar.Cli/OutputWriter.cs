using Nenuphar.Documents;

namespace Nenuphar.Cli;

/// <summary>Writes readings in one of the forms.</summary>
internal abstract class OutputWriter : IDisposable
{
    public abstract void Write(string path, DocumentText document, Reading reading);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    public static OutputWriter Make(OutputForm form, StreamWriter output, bool all, bool several, Labels labels) => form switch
    {
        OutputForm.Facts => new FactList(output, all, several),
        OutputForm.Json => new JsonOutput(output, all, several ? JsonShape.Array : JsonShape.Single),
        OutputForm.Ndjson => new JsonOutput(output, all, JsonShape.Lines),
        _ => new Sheet(output, all, several, labels),
    };
}
