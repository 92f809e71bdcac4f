using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.WorkUp;

/// <summary>Which imaging in which situation (DX).</summary>
internal static class Imaging
{
    public static IEnumerable<Precept> All => [];
}
