namespace Nenuphar.Tests.House;

/// <summary>The floors of the house, held over the compiled library.</summary>
public class FloorTests
{
    /// <summary>From the ground up: a folder names only folders that stand before it.</summary>
    private static readonly string[] Floors = ["Text", "Cases", "Terms", "Context", "Values", "Time", "Assembly", "Classification", "Guidelines", "Sheets"];

    private static readonly string[] ReadingWing = ["Terms", "Context", "Values", "Time", "Assembly"];
    private static readonly string[] ReasoningWing = ["Classification", "Guidelines", "Sheets"];

    private static readonly string[] Outside =
    [
        "System.IO.File::", "System.IO.FileStream::", "System.IO.FileInfo::", "System.IO.Directory::", "System.IO.DirectoryInfo::", "System.IO.Path::",
        "System.IO.RandomAccess::", "System.IO.StreamReader::.ctor(String)", "System.IO.StreamWriter::.ctor(String)", "System.IO.Pipes.", "System.Net.",
        "System.Console::", "System.Diagnostics.Process::", "System.Diagnostics.Stopwatch::",
        "System.Environment::get_TickCount", "System.Environment::GetEnvironmentVariable", "System.Environment::get_CurrentDirectory",
        "System.DateTime::get_Now(", "System.DateTime::get_UtcNow(",
        "System.DateTime::get_Today(", "System.DateTimeOffset::get_Now(", "System.DateTimeOffset::get_UtcNow(", "System.TimeProvider::",
        "System.TimeZoneInfo::get_Local(", "System.Threading.Timer::", "System.Threading.Thread::Sleep(", "System.Threading.Tasks.Task::Delay(",
        "System.Random::", "System.Guid::NewGuid(", "System.Security.Cryptography.RandomNumberGenerator::",
    ];

    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Base", "Dto"];

    private static AssemblyReferences Library() => new(typeof(Reader).Assembly.Location);

    [Fact]
    public void A_folder_names_only_folders_below_it_and_the_two_wings_never_name_each_other()
    {
        using var library = Library();
        var wrong = library.TypeUses()
            .Where(use => FloorOf(use.From) is not null && use.To.StartsWith("Nenuphar.", StringComparison.Ordinal) && !MayName(FloorOf(use.From)!, FloorOf(use.To)))
            .Select(use => $"{use.From} names {use.To}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_stands_on_a_floor_or_at_the_root()
    {
        using var library = Library();
        var strange = library.Types
            .Where(name => name.Split('.') is not (["Nenuphar", _] or ["Nenuphar", _, _, ..]) || (FloorOf(name) is { } floor && !Floors.Contains(floor)));
        strange.ShouldBeEmpty();
    }

    [Fact]
    public void The_floors_are_really_looked_at()
    {
        using var library = Library();
        var uses = library.TypeUses().ToList();
        uses.ShouldContain(use => FloorOf(use.From) == "Values" && FloorOf(use.To) == "Cases");
        uses.ShouldContain(use => FloorOf(use.From) == "Context" && FloorOf(use.To) == "Text");
        MayName("Values", "Context").ShouldBeTrue();
        MayName("Context", "Values").ShouldBeFalse();
        MayName("Guidelines", "Classification").ShouldBeTrue();
        MayName("Guidelines", "Values").ShouldBeFalse();
        MayName("Guidelines", "Cases").ShouldBeTrue();
        MayName("Text", null).ShouldBeFalse();
    }

    [Fact]
    public void The_library_references_nothing_but_the_runtime()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        using var library = Library();
        library.Assemblies.Where(name => !File.Exists(Path.Combine(runtime, name + ".dll"))).ShouldBeEmpty();
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "Nenuphar", "Nenuphar.csproj"));
        project.ShouldNotContain("PackageReference");

        // The program that packs the knowledge runs during the build; nothing of it is referenced.
        project.Split("<ProjectReference").Skip(1).ShouldAllBe(reference => reference.Contains("ReferenceOutputAssembly=\"false\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_opens_no_file_and_no_network_asks_no_clock_and_draws_no_lots()
    {
        using var library = Library();
        var members = library.OutsideMembers().ToList();
        members.ShouldContain(member => member.StartsWith("System.String::", StringComparison.Ordinal));
        members.Where(member => Outside.Any(prefix => member.StartsWith(prefix, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_library_holds_no_regular_expression()
    {
        using var library = Library();
        library.Assemblies.ShouldNotContain("System.Text.RegularExpressions");
        library.TypeUses().Where(use => use.To.StartsWith("System.Text.RegularExpressions", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Types_are_named_by_what_they_are()
    {
        using var library = Library();
        library.Types.Where(name => EmptyNames.Any(empty => name.EndsWith(empty, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>The folder of a type of the library; null at the root and outside.</summary>
    private static string? FloorOf(string type) => type.Split('.') is ["Nenuphar", var floor, _, ..] ? floor : null;

    private static bool MayName(string from, string? to)
    {
        if (to is null)
        {
            return false;
        }

        var wings = (ReadingWing.Contains(from) && ReasoningWing.Contains(to)) || (ReasoningWing.Contains(from) && ReadingWing.Contains(to));
        return !wings && Array.IndexOf(Floors, to) <= Array.IndexOf(Floors, from) && Floors.Contains(to);
    }
}
