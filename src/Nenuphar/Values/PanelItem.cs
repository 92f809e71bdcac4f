using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>A marker, a word of polarity or the end of a clause, in the order of the sentence.</summary>
internal readonly record struct PanelItem(int First, int Last, Concept? Marker, Polarity Cue, bool Opens, bool Breaks);
