namespace Nenuphar.Terms;

/// <summary>A term of the lexicon in the text, as a range of tokens; the last is exclusive.</summary>
public readonly record struct Mention(int First, int Last, int Entry);
