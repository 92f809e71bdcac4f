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

    public static Said TooWeak { get; } = new("Le mot de passe a au moins 12 caractères et ne contient pas le nom de compte.", "The password has at least 12 characters and does not hold the login.");

    public static Said OddLogin { get; } = new("Un nom de compte a des lettres sans accents, des chiffres, points ou traits, 60 au plus.", "A login has letters without accents, digits, dots or dashes, at most 60.");

    /// <summary>It stands in addresses.</summary>
    public static bool IsLogin(string login) => login.Length is > 0 and <= 60 && login.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@') && login.Any(char.IsAsciiLetterOrDigit);

    /// <summary>What is wrong with a new password that was typed twice; nothing if it may be taken.</summary>
    public static Said? Wrong(string login, string password, string again) =>
        password != again ? new("Les deux mots de passe diffèrent.", "The two passwords differ.")
        : IsGood(login, password) ? null : TooWeak;

    public static string Hash(string login, string password) => Hasher.HashPassword(login, password);

    public static bool IsGood(string login, string password) =>
        password.Length is >= Shortest and <= Longest && password.Distinct().Count() > 4 && (login.Length < 3 || !password.Contains(login, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the same time whether there is such an account or not.</summary>
    public static bool IsRight(string login, AccountSecret? secret, string password) =>
        password.Length <= Longest && Hasher.VerifyHashedPassword(login, secret?.PasswordHash ?? Nobody, password) != PasswordVerificationResult.Failed && secret is not null;
}
