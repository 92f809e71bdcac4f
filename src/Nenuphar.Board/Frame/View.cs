using Microsoft.AspNetCore.Components;
using Nenuphar.Cases;

namespace Nenuphar.Board.Frame;

/// <summary>What every component knows: the visit, and the words of its language.</summary>
public abstract class View : ComponentBase
{
    [Inject]
    public required Visit Visit { get; init; }

    protected string T(string french, string english) => Visit.T(french, english);

    protected string T(Said said) => Visit.T(said);
}
