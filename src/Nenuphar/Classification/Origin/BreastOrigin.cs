using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>A breast lesion: primary there or come from elsewhere (BPS).</summary>
internal static class BreastOrigin
{
    public static IEnumerable<Precept> All => [];
}
