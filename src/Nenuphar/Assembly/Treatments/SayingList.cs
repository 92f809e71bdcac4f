namespace Nenuphar.Assembly.Treatments;

/// <summary>The few things told of a treatment, each once; most mentions tell nothing, and then this is empty.</summary>
internal sealed class SayingList : List<(string Name, string Said)>
{
    public SayingList()
        : base(0)
    {
    }

    public string this[string name] => GetValueOrDefault(name) ?? throw new KeyNotFoundException(name);

    public bool ContainsKey(string name) => GetValueOrDefault(name) is not null;

    public bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? said) => (said = GetValueOrDefault(name)) is not null;

    public string? GetValueOrDefault(string name)
    {
        foreach (var (known, said) in this)
        {
            if (known == name)
            {
                return said;
            }
        }

        return null;
    }

    /// <summary>Puts what is told now in the place of what was told before.</summary>
    public void Replace(string name, string said)
    {
        RemoveAll(told => told.Name == name);
        Add((name, said));
    }

    public void TryAdd(string name, string said)
    {
        if (!ContainsKey(name))
        {
            Add((name, said));
        }
    }
}
