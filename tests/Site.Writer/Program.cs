using System.Globalization;
using Site.Output;
using Site.Writer;

// Writes two versions of a site by turns, for the test that kills it. Arguments: the output folder, how often.
// A third argument says how many files may still be opened at the last turn, after which it tells what came of that.
var folder = OutputFolder.Parse(args[0], Path.Combine(args[0], "..", "input"));
var times = int.Parse(args[1], CultureInfo.InvariantCulture);
for (var turn = 0; turn < times; turn++)
{
    using var taken = args.Length > 2 && turn == times - 1 ? Taken.AllBut(int.Parse(args[2], CultureInfo.InvariantCulture)) : null;
    try
    {
        await OutputWriter.WriteAsync(Versions.Files(turn % 2), folder, Console.WriteLine, CancellationToken.None);
        Console.WriteLine("geschreven");
    }
    catch (OutputException error)
    {
        Console.WriteLine(error.Message);
    }
}
