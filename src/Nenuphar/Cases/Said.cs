namespace Nenuphar.Cases;

/// <summary>A sentence or a name in both languages.</summary>
public readonly record struct Said(string French, string English)
{
    public string In(bool french) => french ? French : English;
}
