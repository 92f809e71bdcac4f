using Nenuphar.Assembly.Making;
using Nenuphar.Cases;

namespace Nenuphar;

/// <summary>From the documents of one patient, and what was entered by hand, to the case.</summary>
public static class CaseReader
{
    /// <param name="documents">Name and text of each; the order does not matter.</param>
    public static Case Read(IEnumerable<(string Name, string Text)> documents, IEnumerable<Entry>? entered = null)
    {
        var entries = new List<Entry>(entered ?? []);
        var names = new List<string>();
        var patients = entries.Count > 0;
        foreach (var (name, text) in documents)
        {
            var reading = Reader.Read(text);
            names.Add(name);
            patients |= reading.IsAboutPatient;
            entries.AddRange(Entries.Of(name, text, reading.Statements));
        }

        return CaseMaker.Make(entries, names, isNoPatient: !patients && names.Count > 0);
    }
}
