namespace Nenuphar.Values;

/// <summary>What the words say of a marker: its own sign, that of the list which it stands in, and the verb that closes the list.</summary>
internal readonly record struct PanelSign(Polarity Own, bool Shared, Polarity OfList, bool EndsList, Polarity Closing);
