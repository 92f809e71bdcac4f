using System.Globalization;
using Nenuphar.Registry;
using Nenuphar.RegistryTrial;

// work CONNECTION KEY SEED    imports and edits until it is killed; a line for each write that was acknowledged
// kill CONNECTION KEY TIMES   starts and kills "work" so many times and checks after each that nothing acknowledged is lost
// load CONNECTION KEY CASES   fills a registry with varied cases and measures import, worklist and search
// pages CONNECTION KEY SECONDS    fifty people in the workbench's own pages
// review CONNECTION KEY SECONDS   fifty people who open and decide; no decision may be lost
if (args is not [var what, var connection, var keyFile, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
{
    Console.Error.WriteLine("work|kill|load|review|pages CONNECTION KEY-FILE NUMBER");
    return 2;
}

var key = RegistryKey.OpenOrCreate(keyFile);
switch (what)
{
    case "work":
        await Work.RunAsync(connection, key, n);
        return 0;
    case "kill":
        return await Kill.RunAsync(connection, key, keyFile, n);
    case "load":
        await Load.RunAsync(connection, key, n);
        return 0;
    case "review":
        return await Reviewers.RunAsync(connection, key, n);
    case "pages":
        return await PageReviewers.RunAsync(connection, key, n);
    default:
        Console.Error.WriteLine($"{what} is none of work, kill, load, review, pages.");
        return 2;
}
