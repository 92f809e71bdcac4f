using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A treatment as it is being put together: one agent or operation with what the sentences tell of it.</summary>
internal sealed class Course(string value, int token, Span span, Circumstance circumstance, TreatmentForm form)
{
    public string Value { get; } = value;

    public int Token { get; } = token;

    public Span Span { get; } = span;

    public Circumstance Circumstance { get; private set; } = circumstance;

    public TreatmentForm Form { get; } = form;

    /// <summary>By the name of the qualifier.</summary>
    public SayingList Told { get; } = new();

    public bool IsDrug => Form is TreatmentForm.Drug or TreatmentForm.Regimen or TreatmentForm.DrugClass;

    /// <summary>It was offered, and a later sentence counts what was given.</summary>
    public void Give() => Circumstance &= ~Circumstance.Planned;

    /// <summary>It was offered and not accepted.</summary>
    public void Refuse() => Circumstance = (Circumstance & ~(Circumstance.Planned | Circumstance.Hypothetical)) | Circumstance.Negated;

    /// <summary>Sets a qualifier once: what was told first stays.</summary>
    public void Tell(string name, string? said)
    {
        if (said is not null)
        {
            Told.TryAdd(name, said);
        }
    }

    /// <summary>Whether another mention may speak of this course: nothing that both tell differs.</summary>
    public bool Agrees(Course other) => other.Told.TrueForAll(pair => !Told.TryGetValue(pair.Name, out var mine) || mine == pair.Said);

    public Statement ToStatement()
    {
        var statement = new Statement(FactKind.Treatment, Value, Span) { Circumstance = Circumstance, Token = Token };
        foreach (var (name, said) in Told)
        {
            statement = statement.With(name, said);
        }

        return statement;
    }
}
