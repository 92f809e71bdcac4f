using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Rules;

/// <summary>Of both books: classification and guidelines.</summary>
internal static class Precepts
{
    public static IEnumerable<Precept> All => RuleBook.All.Concat(GuidelineBook.All);

    public static Precept? Find(string id) => RuleBook.Find(id) ?? GuidelineBook.Find(id);
}
