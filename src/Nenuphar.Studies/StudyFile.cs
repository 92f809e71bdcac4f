using Nenuphar.Cases;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Studies;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Nenuphar.Studies;

/// <summary>Reads one study. A file that is wrong in anything gives no study but complaints, each with its line.</summary>
public sealed class StudyFile
{
    private static readonly string[] Fields = ["id", "title", "registry", "source", "countries", "recruiting", "partial", "arms", "criteria"];
    /// <summary>A study is a page or two; what is longer or deeper is no study, and would only keep the machine busy.</summary>
    private const int LongestFile = 200_000, Deepest = 20, MostParts = 20_000;

    private readonly List<(int Line, Said Sentence)> complaints = [];

    private StudyFile()
    {
    }

    /// <summary>The study, or nothing with the reasons.</summary>
    public static (Study? Study, IReadOnlyList<(int Line, Said Sentence)> Complaints) Read(string yaml)
    {
        var file = new StudyFile();
        var study = file.Parse(yaml);
        if (study?.Criteria is not null)
        {
            file.complaints.AddRange(StudyCheck.Of(study));
        }

        return (file.complaints.Count == 0 ? study : null, file.complaints);
    }

    private Study? Parse(string yaml)
    {
        if (yaml.Length > LongestFile)
        {
            Complain(1, $"le fichier a {yaml.Length} caractères ; une étude en a au plus {LongestFile}", $"the file has {yaml.Length} characters; a study has at most {LongestFile}");
            return null;
        }

        var stream = new YamlStream();
        try
        {
            if (!IsSmall(yaml))
            {
                return null;
            }

            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            Complain((int)e.Start.Line, "ce n'est pas du YAML", $"this is no YAML ({e.Message.Split(": ")[^1].TrimEnd('.')})");
            return null;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            Complain(1, "une étude est une liste de champs : " + string.Join(", ", Fields), "a study is one list of fields: " + string.Join(", ", Fields));
            return null;
        }

        foreach (var key in root.Children.Keys.Where(k => Array.IndexOf(Fields, k.ToString()) < 0))
        {
            Complain(LineOf(key), $"'{key}' n'est pas un champ d'une étude ; sont connus {string.Join(", ", Fields)}", $"'{key}' is no field of a study; known are {string.Join(", ", Fields)}");
        }

        var recruiting = Recruiting(root);
        var (from, to) = (Date(recruiting, "from"), Date(recruiting, "to"));
        if (from is { } opens && to is { } closes && closes.Latest < opens.Earliest)
        {
            Complain(LineOf(Node(recruiting!, "to")!), $"le recrutement finit ({closes}) avant de commencer ({opens})", $"recruiting ends ({closes}) before it begins ({opens})");
        }

        return new Study(
            Text(root, "id", needed: true),
            Words(Node(root, "title"), root, "title"),
            Text(root, "registry"),
            Text(root, "source", needed: true),
            CountriesOf(root),
            from,
            to,
            Text(root, "partial") switch { "true" => true, "" or "false" => false, var other => Complain<bool>(LineOf(Node(root, "partial")!), $"partial vaut true ou false, et non '{other}'", $"partial is true or false, not '{other}'") },
            [.. List(root, "arms").Select(arm => Words(arm, root, "arms"))],
            Node(root, "criteria") is YamlSequenceNode { Children.Count: > 0 } criteria ? new Requirement.All([.. criteria.Select(Criterion).OfType<Requirement>()], LineOf(criteria)) : Complain<Requirement>(LineOf(Node(root, "criteria") ?? root), "criteria, la liste des énoncés qui doivent être vrais, manque ou est vide : chacun la remplirait", "criteria, the list of statements that must be true, is missing or empty: everybody would fulfil it")!);
    }

    /// <summary>Its days; what else is said there would be passed over without a word.</summary>
    private YamlMappingNode? Recruiting(YamlMappingNode root)
    {
        if (Node(root, "recruiting") is not { } node)
        {
            return null;
        }

        if (node is not YamlMappingNode days)
        {
            return Complain<YamlMappingNode>(LineOf(node), "recruiting a deux champs, from et to : {from: 2024-01, to: 2026}", "recruiting has two fields, from and to: {from: 2024-01, to: 2026}");
        }

        foreach (var key in days.Children.Keys.Where(k => k.ToString() is not ("from" or "to")))
        {
            Complain(LineOf(key), $"'{key}' n'est pas un champ de recruiting ; sont connus from et to", $"'{key}' is no field of recruiting; known are from and to");
        }

        return days;
    }

    /// <summary>Each country once.</summary>
    private string[] CountriesOf(YamlMappingNode root)
    {
        var nodes = List(root, "countries").ToList();
        foreach (var node in nodes.Where((node, i) => nodes.FindIndex(n => n.ToString() == node.ToString()) < i))
        {
            Complain(LineOf(node), $"'{node}' est nommé deux fois", $"'{node}' is named twice");
        }

        return [.. nodes.Select(Country)];
    }

    /// <summary>Looked at part by part before any of it is kept: parts that are named and repeated can make a short file endless, and deep nesting an unending one.</summary>
    private bool IsSmall(string yaml)
    {
        var deepest = 0;
        for (var (at, depth) = (0, 0); at < yaml.Length; at++)
        {
            depth += yaml[at] is '[' or '{' ? 1 : yaml[at] is ']' or '}' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        if (deepest > Deepest)
        {
            Complain(1, $"les crochets sont emboîtés sur {deepest} niveaux ; une étude en a au plus {Deepest}", $"brackets stand in brackets {deepest} deep; a study has at most {Deepest}");
            return false;
        }

        var (parser, parts, nested) = (new Parser(new StringReader(yaml)), 0, 0);
        while (parser.MoveNext())
        {
            nested += parser.Current!.NestingIncrease;
            if (parser.Current is YamlDotNet.Core.Events.AnchorAlias)
            {
                Complain((int)parser.Current.Start.Line, "une étude est écrite en entier : aucune partie n'est nommée puis répétée (&, *)", "a study is written out: no part may be named and repeated (&, *)");
                return false;
            }

            if (nested > Deepest || ++parts > MostParts)
            {
                Complain((int)parser.Current.Start.Line, nested > Deepest ? $"les parties sont emboîtées sur plus de {Deepest} niveaux" : $"il y a plus de {MostParts} parties", nested > Deepest ? $"parts stand in parts more than {Deepest} deep" : $"there are more than {MostParts} parts");
                return false;
            }
        }

        return true;
    }

    /// <summary>A statement, or <c>any:</c>, <c>all:</c>, <c>not:</c> with statements.</summary>
    private Requirement? Criterion(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } text })
        {
            return ClauseReader.TryRead(text, out var clause, out var reason) ? new Requirement.One(clause, LineOf(node)) : Complain<Requirement>(LineOf(node), reason.French, reason.English);
        }

        if (node is not YamlMappingNode { Children.Count: 1 } group)
        {
            return Complain<Requirement>(LineOf(node), "un critère est un énoncé, ou any:, all:, not: avec des énoncés", "a criterion is a statement, or one of any:, all:, not: with statements");
        }

        var (key, value) = (group.Children.First().Key.ToString(), group.Children.First().Value);
        if (key == "not" && value is YamlScalarNode { Value: { } denied })
        {
            return ClauseReader.TryRead("not " + denied, out var clause, out var reason) ? new Requirement.One(clause, LineOf(value)) : Complain<Requirement>(LineOf(value), reason.French, reason.English);
        }

        return (key, value) switch
        {
            ("any", YamlSequenceNode { Children.Count: > 0 } list) => new Requirement.Any([.. list.Select(Criterion).OfType<Requirement>()], LineOf(node)),
            ("all", YamlSequenceNode { Children.Count: > 0 } list) => new Requirement.All([.. list.Select(Criterion).OfType<Requirement>()], LineOf(node)),
            _ => Complain<Requirement>(LineOf(node), $"'{key}' ne joint pas d'énoncés ; écrire any:, all: ou not:", $"'{key}' joins no statements; write any:, all: or not:"),
        };
    }

    private string Country(YamlNode node) => node.ToString() is var code && Countries.Has(code) ? code
        : Complain<string>(LineOf(node), $"'{node}' n'est pas un pays en deux majuscules", $"'{node}' is no country of two capital letters") ?? "";

    private Said Words(YamlNode? node, YamlNode parent, string name)
    {
        switch (node)
        {
            case YamlScalarNode { Value: { Length: > 0 } one }:
                return new(one, one);
            case YamlMappingNode both when Text(both, "fr") is { Length: > 0 } french && Text(both, "en") is { Length: > 0 } english:
                return new(french, english);
            default:
                Complain(LineOf(node ?? parent), $"{name} est un texte, ou un texte sous fr et un sous en", $"{name} is a text, or a text under fr and one under en");
                return default;
        }
    }

    private PartialDate? Date(YamlMappingNode? parent, string name)
    {
        if (parent is null || Node(parent, name) is not { } node)
        {
            return null;
        }

        return PartialDate.TryParse(node.ToString(), out var date) ? date : Complain<PartialDate?>(LineOf(node), $"'{node}' n'est pas une date ; écrire 2026, 2026-01 ou 2026-01-31", $"'{node}' is no date; write 2026, 2026-01 or 2026-01-31");
    }

    private string Text(YamlMappingNode parent, string name, bool needed = false)
    {
        var text = Node(parent, name) is YamlScalarNode { Value: { } value } ? value : "";
        if (needed && text.Length == 0)
        {
            Complain(LineOf(parent), $"{name} manque", $"{name} is missing");
        }

        return text;
    }

    private IEnumerable<YamlNode> List(YamlMappingNode parent, string name) => Node(parent, name) switch
    {
        null => [],
        YamlSequenceNode list => list,
        var other => Complain<IEnumerable<YamlNode>>(LineOf(other), $"{name} est une liste", $"{name} is a list") ?? [],
    };

    private T? Complain<T>(int line, string french, string english)
    {
        Complain(line, french, english);
        return default;
    }

    private void Complain(int line, string french, string english) => complaints.Add((line, new(Ended(french), Ended(english))));

    private static string Ended(string sentence) => sentence.Trim() + (sentence.EndsWith('.') ? "" : ".");

    private static YamlNode? Node(YamlMappingNode parent, string name) => parent.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    private static int LineOf(YamlNode node) => (int)node.Start.Line;
}
