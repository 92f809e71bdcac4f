namespace Nenuphar.Text;

/// <summary>A part of the document: its role, its heading and its tokens, heading included.</summary>
public readonly record struct Section(SectionRole Role, Span Heading, int First, int Last);
