using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Lesions that are measured, by their largest diameter in millimetres: "4,3 x 3,6 cm", "46 sur 33mm", "4,3 et 3,6 cm" (two lesions).
/// Margins, distances, whole specimens and organs are none.
/// </summary>
internal static class SizeReader
{
    private const int Before = 40;
    private const int After = 7;

    /// <summary>How far behind the measure of an image its nature may be told.</summary>
    private const int NextFinding = 14;
    internal static readonly WordStarts NotTumour = new("marge", "margin", "limite", "lithiase", "calcul", "stone", "polyp", "incision", "distance", "epaisseur", "hauteur", "profondeur", "taille", "height", "cicatrice", "scar", "drain", "catheter", "aiguille", "needle", "rate", "spleen", "hernie", "anevrysme", "anevrisme", "thick", "deep", "collection", "angiome", "hemangiome", "haemangioma", "hemangioma", "berge", "tranche", "recoupe", "clearance", "epaissi", "stent", "prothese", "prosthes", "trocar", "forceps", "endoprothes", "tour", "girth", "waist", "poche", "length", "tapse", "electrode", "closest");
    private static readonly WordStarts Instruments = new("stent", "prothese", "prosthes", "endoprothes", "trocar", "aiguille", "needle", "catheter", "drain", "sonde", "ballon", "balloon", "applicat", "margin", "marge", "clearance", "berge", "height");
    private static readonly WordStarts Landmarks = new("anal", "anus", "incisiv", "incisor", "arcade", "verge", "pylor", "dentate", "pectin", "ileocec", "valvul", "carina", "cardia", "sphincter");

    /// <summary>No lesion is longer, in millimetres: what is more is a body's height, its girth or a length of bowel.</summary>
    private const double Longest = 600;
    private const int LongestRow = 8, MostNumbers = 6;

    /// <summary>From here, in millimetres, a size behind a resection of bowel is its length.</summary>
    private const double LeastLength = 100;

    private static readonly WordStarts RowWords = new("taille", "size", "tumorale", "tumour", "tumor", "tumeur", "lesion", "de", "la", "of", "the", "diametre", "diameter", "dimension", "dimensions", "maximum", "max", "maximal", "maximale", "greatest", "grand", "grande", "axe", "plus");
    private static readonly WordStarts Depth = new("invasion", "invades", "beyond", "breslow", "depth", "envahissement", "mesoappend");
    private static readonly WordStarts Exceeding = new("depass", "exced", "exceed");
    private static readonly WordStarts None = new("none", "aucun", "aucune", "not", "no", "ne", "pas", "sans", "without");
    internal static readonly WordStarts Whole = new("piece", "specimen", "measures", "segment", "pancreas", "uterus", "rein", "kidney", "prostate", "fragment", "biopsy", "lambeau");

    public static void Read(Page page, List<Statement> statements)
    {
        var tokens = page.Tokens;
        var numbers = new List<double>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || page.IsClaimed(i) || !Dimensions(page, i, numbers, out var last, out var factor, out var several))
            {
                continue;
            }

            if (numbers.Max() * factor is > 0 and <= Longest && !IsLengthOfBowel(page, i, last, numbers.Max() * factor) && IsLesion(page, i, last, out var lesion))
            {
                var places = several && InOrder.IsSaid(page, page.SentenceOf(i)) ? Samplings.Named(page, page.SentenceOf(i), i, last) : [];
                List<double> diameters = several ? numbers : [numbers.Max()];
                for (var d = 0; d < diameters.Count; d++)
                {
                    var diameter = diameters[d];
                    var statement = new Statement(FactKind.Size, (diameters.Count == 1 && IsMore(page, i) ? ">" : "") + Number.Write(Math.Round(diameter * factor, 3)), page.Narrative.SpanOf(i, last)) { Circumstance = page.At(i) & ~(Circumstance.Negated | Circumstance.Possible | Circumstance.Planned), Token = i };
                    statements.Add(statement.With("at", places.Count == diameters.Count && places[d].Length > 0 ? places[d] : LesionPlaces.Of(page, i, lesion)));
                }
            }

            page.Claim(i, last);
            i = last - 1;
        }
    }

    /// <summary>"Résection iléale de 40 cm", "resection of 55 cm of ileum": how much was taken out.</summary>
    private static bool IsLengthOfBowel(Page page, int number, int last, double size) => size >= LeastLength
        && page.HasWord(number - 5, number, ["resect", "exeres", "enterect", "ileect", "jejunect"]) && !page.HasWord(number - 5, number, ["mass", "tum", "lesion", "nodul", "metast", "neopl"]) && page.HasWord(number - 5, last + 4, ["ile", "grele", "jejun", "bowel", "colon", "intestin", "anse"]);

    /// <summary>Numbers joined by "x", "sur", "by" or "et", and the unit behind the last (or behind each).</summary>
    private static bool Dimensions(Page page, int at, List<double> numbers, out int last, out double factor, out bool several)
    {
        numbers.Clear();
        (last, factor, several) = (at, 0, false);
        var (merging, crossed, read) = (false, false, 0);
        for (var i = at; i < page.Tokens.Length && numbers.Count < 4 && read++ < MostNumbers;)
        {
            var value = page.Tokens[i].Kind == TokenKind.Number ? Number.Of(page.Words(i)) : double.NaN;
            if (double.IsNaN(value) || page.IsClaimed(i))
            {
                break;
            }

            numbers.Add(merging ? Math.Max(numbers[^1], value) : value);
            if (merging)
            {
                numbers.RemoveAt(numbers.Count - 2);
            }

            last = i + 1;
            if (Unit(page, last) is var unit and > 0)
            {
                (factor, last) = (unit, last + (page.IsSign(last, '-') ? 2 : 1));
            }

            var joined = page.IsWord(last, "x") || page.IsSign(last, '×') || page.IsSign(last, '*') || page.IsWord(last, "sur") || page.IsWord(last, "by") || (page.IsSign(last, '/') && page.HasNumber(last + 1) && Unit(page, last + 2) > 0 && (factor > 0 || IsLarger(page, value, last + 1))) || (page.IsWord(last, "par") && page.HasNumber(last + 1) && Unit(page, last + 2) > 0);
            if (factor == 0 && page.IsSign(last, ',') && ListEnds(page, last))
            {
                (several, merging) = (true, false);
                i = last + 1;
                continue;
            }

            var listed = ((numbers.Count == 1 && !crossed) || several || factor == 0) && (page.IsWord(last, "et") || page.IsWord(last, "and")) && last + 1 < page.Tokens.Length && page.Tokens[last + 1].Kind == TokenKind.Number && (Unit(page, last + 2) > 0 || (factor == 0 && crossed && OtherMeasures.AreCrossed(page, last + 2)));
            if (!joined && !listed)
            {
                break;
            }

            (several, merging, crossed) = (several | listed, joined, crossed | joined);
            i = last + 1;
        }

        return factor > 0 && numbers.Count > 0;
    }

    /// <summary>"4,5/3 cm": the larger diameter stands first; "1/2 cm" is a half.</summary>
    private static bool IsLarger(Page page, double value, int other) => Number.Of(page.Words(other)) is var second && second > 1 && value > second;

    /// <summary>"12, 15 and 33 mm": commas and blanks between whole numbers, up to one "and" and a unit.</summary>
    private static bool ListEnds(Page page, int comma)
    {
        for (var i = comma; i + 2 < Math.Min(comma + 10, page.Tokens.Length); i += 2)
        {
            if (page.Tokens[i + 1].Kind != TokenKind.Number || !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore) || page.IsClaimed(i + 1))
            {
                return false;
            }

            if (page.IsWord(i, "et") || page.IsWord(i, "and"))
            {
                return Unit(page, i + 2) > 0;
            }

            if (!page.IsSign(i, ','))
            {
                return false;
            }
        }

        return false;
    }

    internal static double Unit(Page page, int at)
    {
        if (page.IsSign(at, '-'))
        {
            at++;
        }

        if (at + 1 < page.Tokens.Length && page.CharAt(at + 1) == '\u00B2' && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore))
        {
            // "2 mm²": an area.
            return 0;
        }

        return page.IsWord(at, "cm") || (page.IsWord(at, "em") && page.Narrative.Language == Language.English) || page.Starts(at, "centimet") ? 10 : page.IsWord(at, "mm") || page.Starts(at, "millimet") ? page.IsWord(at + 1, "hg") || page.IsWord(at + 1, "h") ? 0 : 1 : 0;
    }

    private static bool IsLesion(Page page, int first, int last, out int lesion)
    {
        lesion = -1;
        if (OtherMeasures.Are(page, first, last) || page.HasWord(first - 6, first, ["candidate"]) || IsDistance(page, first, last) || IsPlace(page, first, last) || (page.HasWord(first - 4, first, Instruments) && !page.HasWord(first - 4, first, Landmarks)) || page.HasWord(first - 2, first, ["piece", "specimen"]))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(first)];
        if (IsLimit(page, first, last) || BenignLesions.IsBleeding(page, last, sentence.Last) || IsDepth(page, sentence.First, first, last) || page.IsSign(first - 1, '≤') || WrittenNumber.At(page, first) is { Comparator: "<" })
        {
            return false;
        }

        if (page.IsWord(last - 1, "em") && !page.HasWord(first - 9, Math.Min(sentence.Last, last + 3), ["tum", "mass", "neopla", "carcin", "size", "lesion", "nodul"]))
        {
            // The scan's "cm" of a piece of bowel.
            return false;
        }

        for (var i = last; i < Math.Min(sentence.Last, last + 3) && !page.IsSign(i, ','); i++)
        {
            if (page.StartsAny(i, NotTumour) && !page.Starts(i, "taille"))
            {
                return false;
            }
        }

        if (IsRow(page, first) || page.HasWord(Math.Max(sentence.First, first - 6), first, ["conglomer"]) || SizeFields.MeasuresBefore(page, first)
            || (!BenignLesions.IsLump(page, Math.Max(sentence.First, first - 6), first) && (page.HasWord(Math.Max(sentence.First, first - 6), first, ["largest", "biggest", "volumineu", "structure", "macroaden", "microaden", "loe"]) || LargestBefore(page, Math.Max(sentence.First + 1, first - 6), first) || IsImage(page, Math.Max(sentence.First, first - 6), first))))
        {
            lesion = first - 1;
            return true;
        }

        var mentions = page.MentionsIn(page.SentenceOf(first));
        for (var m = mentions.Length - 1; m >= 0; m--)
        {
            var mention = mentions[m];
            if (mention.Last <= first && first - mention.Last <= Before && mention.First >= sentence.First && Names(page, mention))
            {
                lesion = mention.First;
                return !BenignLesions.IsBeside(page, mention, first) && (!OfOther(page, mention.First, first) || page.HasWord(mention.First, first, ["taille"]));
            }

            if (mention.First >= last && BenignLesions.IsAdenomaAhead(page, mention, last))
            {
                return false;
            }

            if (mention.First >= last && mention.First - last <= After && Names(page, mention) && !page.HasWord(last, mention.First, Whole) && !page.HasWord(first - 4, first, ["specimen", "piece"]) && !OfOther(page, Math.Max(sentence.First, first - 6), first) && !IsThickness(page, Math.Max(sentence.First, first - 10), first))
            {
                lesion = mention.First;
            }
        }

        return lesion >= 0;
    }

    /// <summary>"un épaississement de l'antre d'environ 8 mm et des adénopathies": the wall is measured, whatever stands behind.</summary>
    private static bool IsThickness(Page page, int first, int number) => page.HasWord(first, number, ["epaississ", "thickening"]) && !page.HasSign(first, number, ',');

    /// <summary>"de plus de 4 cm", "larger than 4 cm", "over 4 cm".</summary>
    private static bool IsMore(Page page, int number) => WrittenNumber.At(page, number) is { Comparator: ">" };

    /// <summary>"none over 6 cm", "aucune ne dépassant 2 cm", "more than 2 cm in greatest dimension": a limit that a definition names, or that no lesion reaches.</summary>
    private static bool IsLimit(Page page, int first, int last)
    {
        var more = IsMore(page, first);
        return (more && page.Narrative.Language == Language.English && page.HasWord(last, last + 8, ["greatest"]))
            || ((more || page.HasWord(first - 3, first, Exceeding)) && IsDenied(page, first));
    }

    private static bool IsDenied(Page page, int number)
    {
        for (var i = Math.Max(page.Narrative.Sentences[page.SentenceOf(number)].First, number - 6); i < number; i++)
        {
            if (page.IsAnyWord(i, None))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Taille tumorale : 28 mm", "Size | 28 mm": a row of a report.</summary>
    private static bool IsRow(Page page, int number)
    {
        var at = page.IsSign(number - 1, ':') || page.IsSign(number - 1, '|') ? number - 2 : number - 1;
        if (at < 0 || page.Tokens[number].Is(TokenMarks.LineBefore) || (at == number - 1 && page.Tokens[number].Begin - page.Tokens[at].End < 3 && !page.Text.AsSpan(page.Tokens[at].End, page.Tokens[number].Begin - page.Tokens[at].End).Contains('\t')))
        {
            return false;
        }

        var named = false;
        for (var i = at; i >= Math.Max(0, number - LongestRow) && page.IsAnyWord(i, RowWords); i--)
        {
            named |= page.IsAnyWord(i, ["taille", "size", "dimension", "dimensions", "diameter", "diametre"]);
            if (page.Tokens[i].Is(TokenMarks.LineBefore))
            {
                return named;
            }
        }

        return false;
    }

    /// <summary>"mesoappendiceal invasion (> 3 mm)", "Breslow 1,2 mm": how far the tumour grows, not how large it is.</summary>
    private static bool IsDepth(Page page, int begin, int number, int last)
    {
        if (page.HasWord(last, last + 3, ["breslow"]))
        {
            return true;
        }

        for (var i = number - 1; i >= Math.Max(begin, number - 6); i--)
        {
            if (page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, ':'))
            {
                return false;
            }

            if ((number - i <= 4 && page.StartsAny(i, Depth)) || (page.IsWord(i, "meso") && page.IsSign(i + 1, '-') && page.StartsAny(i + 2, ["append"])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"une image hyperéchogène de 37 mm", but not "l'imagerie".</summary>
    private static bool IsImage(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((page.IsWord(i, "image") || page.IsWord(i, "images")) && !page.HasWord(i, to, NotTumour) && !page.HasWord(i, Math.Min(to + NextFinding, page.Narrative.Sentences[page.SentenceOf(to)].Last), ["kyst", "cyst", "hematom", "haematom", "absc", "thromb", "hemorr", "haemorr", "benin", "benign"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"la plus grande, de 2 cm".</summary>
    private static bool LargestBefore(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsWord(i - 1, "plus") && page.StartsAny(i, ["grand", "gros"]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(Page page, Mention mention) =>
        page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Morphology) || page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.Lexicon.Has(mention, ConceptKind.MetastasisWord)
        || (page.As(mention, ConceptKind.Site)?.Value == "lymph-node" && page.Starts(mention.First, "aden")) || page.StartsAny(mention.First, ["lesion", "adenopath", "lymphadenopath", "implant", "conglomer", "tumefaction", "kyste", "cyst", "image", "recidiv", "recurren", "rechut", "masse", "mass", "masses", "lump", "indurat", "durete"]) || ((page.Lexicon.Has(mention, ConceptKind.Site) || page.Lexicon.Has(mention, ConceptKind.Symptom)) && page.Starts(mention.First, "nodul"))
        || page.StartsAny(mention.Last - 1, ["mass", "lump", "nodule", "lesion", "tumor", "tumour"]);

    /// <summary>"à 2 cm de la marge", "4 cm from the anal verge".</summary>
    private static bool IsDistance(Page page, int first, int last)
    {
        // "à moins de 3 cm du pylore".
        first = WrittenNumber.At(page, first)?.First ?? first;
        return page.IsWord(last, "from") || page.IsWord(last, "distant") || page.IsWord(last, "above") || page.IsWord(last, "below") || page.IsWord(last, "proximal") || page.IsWord(last, "beyond") || page.IsWord(last, "into") || (page.IsWord(last, "distal") && page.IsWord(last + 1, "to")) || (page.IsWord(last, "en") && page.IsAnyWord(last + 1, ["amont", "aval"])) || (page.IsWord(last, "au") && page.StartsAny(last + 1, ["dela", "dessus", "dessous"]))
            || ((page.IsWord(first - 1, "a") || page.IsWord(first - 1, "located") || page.IsWord(first - 1, "within")) && (page.IsWord(last, "de") || page.IsWord(last, "du") || page.IsWord(last, "des") || page.IsWord(last, "of") || page.IsWord(last, "d")) && !page.StartsAny(last + 1, ["diamet", "court", "petit", "axe", "long", "plus", "largeur"]) && !(page.StartsAny(last + 1, ["grand"]) && page.StartsAny(last + 2, ["axe", "diamet"])) && !page.StartsAny(first - 2, ["jusqu"]) && !page.StartsAny(first - 3, ["jusqu"]));
    }

    /// <summary>What is measured behind the lesion is something else, unless a verb of measuring comes back to it: "à 7 cm de la marge anale, mesurant 9 mm".</summary>
    private static bool OfOther(Page page, int lesion, int number)
    {
        for (var i = number - 1; i >= lesion; i--)
        {
            if (page.StartsAny(i, NotTumour) && !IsOutline(page, i))
            {
                return !(page.HasWord(i, i + 3, Landmarks) && page.HasWord(i, number, ["mesur", "measur"]));
            }
        }

        return false;
    }

    /// <summary>"masse bien limitée", "aux limites mal définies": how the lesion is bounded.</summary>
    private static bool IsOutline(Page page, int at) =>
        page.Starts(at, "limit") && (page.StartsAny(at - 1, ["bien", "mal", "peu", "assez", "non", "well", "poor", "ill"]) || page.StartsAny(at + 1, ["mal", "bien", "imprec", "flou", "net", "irreg", "regul", "defini"]) || page.IsWord(at, "limited"));

    /// <summary>"at 40 cm from the anal verge", "à environ 25 cm des arcades dentaires", "at 12 cm (anal verge)": where an endoscope saw it.</summary>
    private static bool IsPlace(Page page, int first, int last)
    {
        var before = first - 1;
        while (page.StartsAny(before, ["environ", "about", "approx", "only", "seulement"]) || page.IsSign(before, '~'))
        {
            before--;
        }

        // "a 6 cm mass" is an article; "a 6 cm de la marge" an accent that is missing.
        var at = page.IsWord(before, "at") || (page.IsWord(before, "a") && (page.Words(before) is not ("a" or "A") || page.IsAnyWord(last, ["de", "du", "des"])));
        return at && !page.StartsAny(before - 1, ["mesur", "estim", "evalu", "measur"]) && (page.HasWord(last, last + 6, Landmarks) || page.Words(Math.Min(last + 2, page.Tokens.Length - 1)) is "MA") && Unit(page, last - 1) == 10;
    }
}
