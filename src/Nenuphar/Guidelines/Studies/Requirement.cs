using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A statement that must be true of a patient, or several together. Each is answered with a reason for every leaf.</summary>
public abstract record Requirement(int Line)
{
    public abstract Reason Weigh(Case subject, Setting setting);

    /// <summary>One clause.</summary>
    public sealed record One(Clause Clause, int Line) : Requirement(Line)
    {
        public override Reason Weigh(Case subject, Setting setting) => new(this, Clause.Ask(subject, setting), []);
    }

    public sealed record All(IReadOnlyList<Requirement> Parts, int Line) : Requirement(Line)
    {
        public override Reason Weigh(Case subject, Setting setting)
        {
            List<Reason> parts = [.. Parts.Select(p => p.Weigh(subject, setting))];
            return new(this, Ask.All([.. parts.Select(p => p.Answer)]), parts);
        }
    }

    public sealed record Any(IReadOnlyList<Requirement> Parts, int Line) : Requirement(Line)
    {
        public override Reason Weigh(Case subject, Setting setting)
        {
            List<Reason> parts = [.. Parts.Select(p => p.Weigh(subject, setting))];
            return new(this, Ask.Any([.. parts.Select(p => p.Answer)]), parts);
        }
    }
}
