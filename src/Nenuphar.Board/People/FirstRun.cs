using System.Security.Cryptography;
using System.Text;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>The link that the start of the program prints: it opens once. With it the first account is made, or in a demonstration one signs in.</summary>
public sealed class FirstRun(CaseRegistry registry, WorkbenchSettings settings, TimeProvider clock)
{
    /// <summary>Under which name the demonstration's visitor is known.</summary>
    public const string DemoLogin = "demo";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);
    private readonly Lock guard = new();
    private readonly string code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly DateTimeOffset ends = clock.GetUtcNow() + Lasts;
    private bool used;

    /// <summary>The path to print; empty if people sign in with their own accounts already.</summary>
    public async Task<string> PathAsync() => settings.IsDemo || await registry.Accounts.AreNoneAsync() ? "/first-run?code=" + code : "";

    /// <summary>Whether the link is this one, and still of use: another program on the same registry may have made the first account meanwhile.</summary>
    internal async Task<bool> OpensAsync(string given) => Opens(given) && (settings.IsDemo || await registry.Accounts.AreNoneAsync());

    private bool Opens(string given) => !used && clock.GetUtcNow() < ends && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(code));

    /// <summary>True for one caller alone.</summary>
    internal bool Use(string given)
    {
        lock (guard)
        {
            return Opens(given) && (used = true);
        }
    }
}
