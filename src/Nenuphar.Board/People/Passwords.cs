using Microsoft.AspNetCore.Identity;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>The framework's hashing, and what a password must be here: long.</summary>
internal static class Passwords
{
    public const int Shortest = 12;
    private const int Longest = 200;

    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly string Nobody = Hasher.HashPassword("", Guid.NewGuid().ToString());

    public static Said TooWeak { get; } = new("Le mot de passe a au moins 12 caractères et ne contient pas le nom de compte ; ni des chiffres seuls, ni une suite du clavier.", "The password has at least 12 characters and does not hold the login; neither digits alone nor a row of the keyboard.");

    public static Said OddLogin { get; } = new("Un nom de compte a des lettres sans accents, des chiffres, points ou traits, 60 au plus.", "A login has letters without accents, digits, dots or dashes, at most 60.");

    /// <summary>It stands in addresses.</summary>
    public static bool IsLogin(string login) => login.Length is > 0 and <= 60 && login.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@') && login.Any(char.IsAsciiLetterOrDigit);

    /// <summary>What is wrong with a new password that was typed twice; nothing if it may be taken.</summary>
    public static Said? Wrong(string login, string password, string again) =>
        password != again ? new("Les deux mots de passe diffèrent.", "The two passwords differ.")
        : IsGood(login, password) ? null : TooWeak;

    public static string Hash(string login, string password) => Hasher.HashPassword(login, password);

    public static bool IsGood(string login, string password) =>
        password.Length is >= Shortest and <= Longest && password.Distinct().Count() > 4 && !IsRun(password) && (login.Length < 3 || !password.Contains(login, StringComparison.OrdinalIgnoreCase));

    /// <summary>Digits alone, or keys that stand side by side: the first that are tried.</summary>
    private static bool IsRun(string password)
    {
        string[] rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "wxcvbn", "1234567890"];
        var lower = password.ToLowerInvariant();
        var neighbours = Enumerable.Range(1, lower.Length - 1).Count(i => Array.Exists(rows, row => row.IndexOf(lower[i - 1], StringComparison.Ordinal) is var at and >= 0 && row.IndexOf(lower[i], StringComparison.Ordinal) is var next and >= 0 && Math.Abs(at - next) <= 1));
        return password.All(char.IsDigit) || neighbours * 4 >= (lower.Length - 1) * 3;
    }

    /// <summary>Takes the same time whether there is such an account or not.</summary>
    public static bool IsRight(string login, AccountSecret? secret, string password) =>
        password.Length <= Longest && Hasher.VerifyHashedPassword(login, secret?.PasswordHash ?? Nobody, password) != PasswordVerificationResult.Failed && secret is not null;
}
