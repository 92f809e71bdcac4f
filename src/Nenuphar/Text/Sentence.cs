namespace Nenuphar.Text;

/// <summary>A sentence, as a range of tokens; the last is exclusive.</summary>
public readonly record struct Sentence(int First, int Last, int Section)
{
    public int Length => Last - First;
}
