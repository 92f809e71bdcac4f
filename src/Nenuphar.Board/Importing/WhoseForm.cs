using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Importing;

/// <summary>Whose a document is, as it was told in a form; all of it may be left out.</summary>
/// <param name="Case">0 for none named.</param>
/// <param name="Together">All documents of the form make one case.</param>
public sealed record WhoseForm(Identity Patient, long Case, bool Together, Said? Wrong)
{
    public static WhoseForm Of(IFormCollection form, DateOnly today)
    {
        string Field(string name) => form[name].ToString().Trim();
        var (birth, number) = (BirthDate.Read(Field("birth"), today), Number(Field("case")));
        return new(
            new(Field("family"), Field("given"), birth ?? "", Field("national"), Field("local")),
            number ?? 0,
            Field("together") == "1",
            birth is null ? new($"« {Field("birth")} » n’est pas une date de naissance possible ; écrivez 1956-03-02, 02/03/1956 ou 1956.", $"“{Field("birth")}” is no birth date that can be; write 1956-03-02, 02/03/1956 or 1956.")
                : number is null ? new($"« {Field("case")} » n’est pas un numéro de dossier ; écrivez 42 ou NEN-0042.", $"“{Field("case")}” is no number of a case; write 42 or NEN-0042.")
                : null);
    }

    private static long? Number(string written)
    {
        var bare = written.StartsWith("NEN-", StringComparison.OrdinalIgnoreCase) ? written[4..] : written;
        return bare.Length == 0 ? 0 : long.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
