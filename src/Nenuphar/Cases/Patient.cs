namespace Nenuphar.Cases;

/// <param name="Age">Whole years at presentation.</param>
/// <param name="FamilyHistory">Denied if the text says that there is none.</param>
public sealed record Patient(Fact<Sex> Sex, Fact<Interval> Age, Fact<bool> FamilyHistory);
