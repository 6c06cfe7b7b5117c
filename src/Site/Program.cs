using Site;
using Site.Commands;

// input/ --read--> typed records + problems --check--> Website --list--> pages --render--> files --check--> write (or serve)
//
// Build.RunAsync is this whole flow up to the files, or the problems that stopped it, and changes nothing on disk.
// What is done with its result is all that the commands differ in:
//
//   build    Commands/BuildCommand    writes the files beside the output folder and swaps them in    Output/OutputWriter
//   preview  Commands/PreviewCommand  serves the files from memory and builds again at every change  Preview/PreviewSite
//   check    Commands/CheckCommand    keeps the result to itself
//
// Each tells problems through Problems/ProblemReport and ends with a number from Commands/ExitCode.
if (OpenFiles.Problem() is { } tooFew)
{
    Console.Error.WriteLine(tooFew);
    return ExitCode.Failed;
}

return await CommandLine.RunAsync(args, Build.RunAsync, Terminal.OnConsole());
