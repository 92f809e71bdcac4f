using Microsoft.AspNetCore.Authorization;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>What a route asks of who calls it. A route that names none of these is closed to all but those who signed in; the registry asks again.</summary>
internal static class Rights
{
    public const string Facts = "read-facts";
    public const string Text = "read-text";
    public const string Write = "write";
    public const string Arrange = "arrange";
    public const string Erase = "erase";
    public const string Administer = "administer";

    public static void AddTo(AuthorizationOptions options)
    {
        Add(Facts, a => a.MayReadFacts);
        Add(Text, a => a.MayReadText);
        Add(Write, a => a.MayWrite);
        Add(Arrange, a => a.MayArrange);
        Add(Erase, a => a.MayErase);
        Add(Administer, a => a.MayAdminister);
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

        void Add(string name, Func<Actor, bool> may) => options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => may(Visitors.ActorOf(c.User))));
    }
}
