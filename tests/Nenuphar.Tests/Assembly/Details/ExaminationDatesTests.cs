using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Examinations have the days that stand with them, in short notes too.</summary>
public sealed class ExaminationDatesTests
{
    private static string Days(string text, string modality) => string.Join(' ', CaseReader.Read([("note", text)]).Exams(modality).Select(e => e.On.TryGet(out var on) ? on.ToString() : "?").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("66-year-old man, ileal NET resected on 3 May 2024, R0. CT 11 November 2025: no recurrence.", "ct", "2025-11-11")]
    [InlineData("66-year-old woman, ileal NET. CT on 9 May 2026: stable disease.", "ct", "2026-05-09")]
    [InlineData("66-year-old man, ileal NET, liver metastases. Echo on 9 May 2026: normal.", "echocardiography", "2026-05-09")]
    [InlineData("66-year-old man, ileal NET, liver metastases. Latest echo 9 May 2026.", "echocardiography", "2026-05-09")]
    [InlineData("66-year-old man, rectal NET. MRI: high signal on gradient echo on T2.", "echocardiography", "")]
    public void A_short_English_name_before_a_day_is_an_examination(string text, string modality, string days) => Days(text, modality).ShouldBe(days);

    [Theory]
    [InlineData("66-year-old man, ileal NET resected. CT in November 2025 and May 2026: no recurrence.", "ct", "2025-11 2026-05")]
    [InlineData("66-year-old man, ileal NET resected. MRI on 4 November 2025 and on 6 May 2026: no recurrence.", "mri", "2025-11-04 2026-05-06")]
    [InlineData("Homme de 66 ans, TNE de l'iléon opérée. Scanner de novembre 2025 et de mai 2026 : pas de récidive.", "ct", "2025-11 2026-05")]
    [InlineData("Homme de 66 ans, TNE de l'iléon opérée. IRM en novembre 2025, revu en consultation en mai 2026.", "mri", "2025-11")]
    public void An_examination_of_two_days_was_done_twice(string text, string modality, string days) => Days(text, modality).ShouldBe(days);
}
