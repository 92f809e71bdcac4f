namespace Nenuphar.Terms;

/// <summary>Collects the senses of each written form while the tree is built.</summary>
internal sealed class TermFormsBuilder
{
    private readonly List<List<Sense>> senses = [];
    private readonly List<string?> exact = [];
    private readonly List<int> others = [];
    private readonly Dictionary<int, string> literal = [];

    public int New()
    {
        senses.Add([]);
        exact.Add(null);
        others.Add(-1);
        return senses.Count - 1;
    }

    /// <param name="entry">The first entry of the form: spellings that differ in capitals only ("pNET", "PNET") follow it, each with its own senses.</param>
    /// <param name="capitals">The form when only its own capitals will do; null when any will.</param>
    public void Add(int entry, Sense sense, string? capitals)
    {
        if (senses[entry].Count == 0)
        {
            exact[entry] = capitals;
        }

        var own = -1;
        for (var at = entry; at >= 0; at = others[at])
        {
            own = exact[at] == capitals ? at : own;
            if (capitals is null || exact[at] == capitals)
            {
                senses[at].Add(sense);
            }
        }

        if (own < 0)
        {
            AddSpelling(entry, sense, capitals);
        }
    }

    /// <summary>Reads an entry only in these very words, not in their inflections ("cases of" is not "case of"); null lifts that.</summary>
    public void Literal(int entry, string? letters)
    {
        if (letters is null)
        {
            literal[entry] = "";
        }
        else
        {
            literal.TryAdd(entry, letters);
        }
    }

    public TermForms Build() => new(senses, [.. exact], [.. others], [.. Enumerable.Range(0, senses.Count).Select(entry => literal.TryGetValue(entry, out var letters) && letters.Length > 0 ? letters : null)]);

    /// <summary>A new spelling means its own sense and what the form means in any capitals.</summary>
    private void AddSpelling(int first, Sense sense, string? capitals)
    {
        var (last, any) = (first, -1);
        for (var at = first; at >= 0; at = others[at])
        {
            (last, any) = (at, exact[at] is null ? at : any);
        }

        var entry = New();
        others[last] = entry;
        exact[entry] = capitals;
        senses[entry].AddRange(any >= 0 ? senses[any] : []);
        senses[entry].Add(sense);
    }
}
