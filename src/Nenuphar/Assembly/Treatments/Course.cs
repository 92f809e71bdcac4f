using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A treatment as it is being put together: one agent or operation with what the sentences tell of it.</summary>
internal sealed class Course(string value, int token, Span span, Circumstance circumstance, TreatmentForm form)
{
    public string Value { get; } = value;

    /// <summary>The first token behind its name: "VP-16" has three.</summary>
    public int Behind(Page page)
    {
        var at = Token + 1;
        while (at < page.Tokens.Length && page.Tokens[at].Begin < Span.End)
        {
            at++;
        }

        return at;
    }

    public int Token { get; } = token;

    public Span Span { get; } = span;

    /// <summary>The class of the agent, empty if none is known.</summary>
    public string Class => known ??= Agents.ClassOf(Value).Class;

    public Circumstance Circumstance { get; private set; } = circumstance;

    public TreatmentForm Form { get; } = form;

    private string? known;

    /// <summary>How many cycles there had been when it was told to go on.</summary>
    private string? reached;

    /// <summary>By the name of the qualifier.</summary>
    public SayingList Told { get; } = new();

    public bool IsDrug => Form is TreatmentForm.Drug or TreatmentForm.Regimen or TreatmentForm.DrugClass;

    /// <summary>The drugs told in one breath with it.</summary>
    public List<Course> Mates { get; set; } = CourseLists.None;

    /// <summary>It was taken up again: "le traitement par X a été repris".</summary>
    public bool IsAgain { get; set; }

    /// <summary>"a été administré à nouveau", "was given again": another time of it.</summary>
    public bool IsAnew { get; set; }

    /// <summary>"en monothérapie", "as a single agent".</summary>
    public bool IsAlone { get; set; }

    /// <summary>"en entretien", "as maintenance".</summary>
    public bool IsMaintenance { get; set; }

    /// <summary>Before or after the operation, where the words say it.</summary>
    public CourseTime Time { get; set; }

    /// <summary>It goes on beside another that the sentence tells of.</summary>
    public bool IsBeside { get; set; }

    /// <summary>It is named as the reason for something else.</summary>
    public bool IsRecalled { get; set; }

    /// <summary>The token of the day on which it took the place of another drug, or another its place; -1 if none is told.</summary>
    public int Turn { get; set; } = -1;

    /// <summary>The token of the drug that took its place in the sentence: what stands behind that is told of that one.</summary>
    public int LeftFor { get; set; } = int.MaxValue;

    /// <summary>For attacks, beside what is given all the time: "octreotide 100 mcg as rescue".</summary>
    public bool IsRescue { get; set; }

    /// <summary>Against pain or a bleeding, and not to cure: "radiothérapie antalgique".</summary>
    public bool IsForComfort { get; set; }

    /// <summary>What is told of the cycles is how many there had been at some moment: "après 3 cycles".</summary>
    public bool HasMoreCycles { get; private set; }

    /// <summary>"la meilleure réponse fut partielle": no later answer is better.</summary>
    public bool IsBestTold { get; set; }

    /// <summary>The sentence that told the best response.</summary>
    private int AnsweredIn { get; set; } = -1;

    /// <summary>It was offered, and a later sentence counts what was given.</summary>
    public void Give() => Circumstance &= ~(Circumstance.Planned | Circumstance.Possible);

    /// <summary>One of its cycles was not given: the others were.</summary>
    public void GiveAllTheSame() => Circumstance &= ~(Circumstance.Planned | Circumstance.Negated);

    /// <summary>It was asked for, and nothing tells that it was given.</summary>
    public void Ask() => Circumstance |= Circumstance.Planned;

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

    /// <summary>A count of cycles: one told for a moment gives way to a later and larger one; further cycles are added.</summary>
    public void Count(Cycles.Count count)
    {
        if (!Told.TryGetValue("cycles", out var told))
        {
            if (count.More && int.TryParse(reached, CultureInfo.InvariantCulture, out var so) && int.TryParse(count.Number, CultureInfo.InvariantCulture, out var further))
            {
                Told.TryAdd("cycles", Number.Write(so + further));
            }
            else if (!count.More || IsAgain)
            {
                Told.TryAdd("cycles", count.Number);
                HasMoreCycles = count.SoFar;
            }
        }
        else if (int.TryParse(told, CultureInfo.InvariantCulture, out var before) && int.TryParse(count.Number, CultureInfo.InvariantCulture, out var now))
        {
            if (count.More)
            {
                Told.Replace("cycles", Number.Write(before + now));
            }
            else if ((HasMoreCycles && now >= before) || (count.Whole && now > before))
            {
                Told.Replace("cycles", count.Number);
                HasMoreCycles = count.SoFar;
            }
        }
    }

    /// <summary>It went on behind the moment for which cycles were counted: how many there were is not told.</summary>
    public void GoOn()
    {
        if (HasMoreCycles)
        {
            reached = Told.GetValueOrDefault("cycles");
            Told.RemoveAll(told => told.Name == "cycles");
            HasMoreCycles = false;
        }
    }

    /// <summary>The rest of the cycles that were meant was not given: how many there were is not told.</summary>
    public void BreakOff()
    {
        if (!HasMoreCycles)
        {
            Told.RemoveAll(told => told.Name == "cycles");
        }
    }

    /// <summary>The end of the treatment, in the place of an earlier date until which it was told.</summary>
    public void End(PartialDate date)
    {
        if (!Told.TryGetValue("end", out var told) || (PartialDate.TryParse(told, out var before) && before < date))
        {
            Told.Replace("end", date.ToString());
        }
    }

    /// <summary>An answer of the tumour: the best of several assessments; in one sentence, where one place answers wholly and another in part, the lesser.</summary>
    public void Answer(string response, int sentence)
    {
        if (!Told.TryGetValue("best", out var told))
        {
            Told.TryAdd("best", response);
            AnsweredIn = sentence;
        }
        else if (IsBestTold)
        {
            return;
        }
        else if (sentence == AnsweredIn ? (told, response) is ("CR", "PR") or ("SD", "PR") : Rank(response) > Rank(told) && !Told.ContainsKey("stop"))
        {
            Told.Replace("best", response);
            AnsweredIn = sentence;
        }
    }

    private static int Rank(string response) => response switch { "CR" => 3, "PR" => 2, "SD" => 1, _ => 0 };

    /// <summary>Whether another mention may speak of this course: nothing that both tell differs, but what time makes differ.</summary>
    public bool Agrees(Course other)
    {
        foreach (var (name, said) in other.Told)
        {
            if (Told.TryGetValue(name, out var mine) && mine != said
                && !(name == "cycles" && int.TryParse(mine, CultureInfo.InvariantCulture, out var before) && int.TryParse(said, CultureInfo.InvariantCulture, out var now) && (now <= before ? other.HasMoreCycles : HasMoreCycles)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes what another mention of this course tells.</summary>
    /// <param name="begun">Its day is that of a beginning: one on which it was taken up again is not.</param>
    public void Absorb(Course other, bool begun = true)
    {
        foreach (var (name, said) in other.Told)
        {
            if (name == "start" && !begun)
            {
                continue;
            }

            if (name == "cycles")
            {
                Count(new(other.Token, said, SoFar: other.HasMoreCycles));
            }
            else
            {
                Tell(name, said);
            }
        }
    }

    public Statement ToStatement()
    {
        var statement = new Statement(FactKind.Treatment, Value, Span) { Circumstance = Circumstance, Token = Token };
        if (Told.Count == 0)
        {
            return statement;
        }

        var said = new Qualifier[Told.Count];
        for (var i = 0; i < said.Length; i++)
        {
            said[i] = new(Told[i].Name, Told[i].Said);
        }

        return statement.With(said);
    }
}
