using System.Globalization;
using Site.Output;
using Site.Writer;

// Writes two versions of a site by turns, for the test that kills it. Arguments: the output folder, how often.
var folder = OutputFolder.Parse(args[0], Path.Combine(args[0], "..", "input"));
var times = int.Parse(args[1], CultureInfo.InvariantCulture);
for (var turn = 0; turn < times; turn++)
{
    await OutputWriter.WriteAsync(Versions.Files(turn % 2), folder, Console.WriteLine, CancellationToken.None);
    Console.WriteLine("geschreven");
}
