using System.CommandLine;
using Site.Authoring;
using Site.Editions;
using Site.Output;
using Site.Text;

namespace Site.Commands;

/// <summary>Makes the site and writes it; with problems nothing is written.</summary>
internal static class BuildCommand
{
    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("build", CommandText.Build)
        {
            Values.Input, Values.Output, Values.BaseUrl, Values.AsOf, Values.Edition, Values.Compress, Values.Report,
        };
        command.SetAction((asked, stop) => RunAsync(Request(asked, terminal),
            Values.OutputFolder(asked), Values.Form(asked), build, terminal, stop));
        return command;
    }

    private static BuildRequest Request(ParseResult asked, Terminal terminal) =>
        new(Values.InputFolder(asked), Values.BaseAddress(asked))
        {
            AsOf = Values.Moment(asked, terminal),
            Edition = Values.EditionDay(asked),
            Compresses = asked.GetValue(Values.Compress),
        };

    private static async Task<int> RunAsync(
        BuildRequest request, string output, ReportForm form, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var start = terminal.Clock.GetTimestamp();
        var folder = OutputFolder.Parse(output, request.InputFolder);
        using var line = ProgressLine.On(terminal);
        var result = await build(request with { Progress = line }, stop);
        if (result.Problems.Count > 0)
        {
            line?.Clear();
            Told.Tell(result.Problems, request.InputFolder, ProblemLabels.NothingWritten, form, terminal);
            return ExitCode.Failed;
        }
        line?.Report(new BuildProgress(Stage.Writing));
        var kept = result.Frozen is { } edition ? Keep(edition, request.InputFolder) : null;
        await WriteAsync(result.Files, folder, kept, Wait, stop);
        line?.Clear();
        terminal.Say(CommandText.Written(result.Files.Count, folder.Shown, terminal.Clock.GetElapsedTime(start)));
        if (kept is not null) terminal.Say(CommandText.EditionKept(Terminal.Shown(kept)));
        return ExitCode.Done;

        void Wait(string sentence)
        {
            line?.Clear();
            terminal.Complain(sentence);
        }
    }

    /// <summary>What cannot be published is not kept either.</summary>
    private static async Task WriteAsync(
        IReadOnlyList<OutputFile> files, OutputFolder folder, string? kept, Action<string> say, CancellationToken stop)
    {
        try
        {
            await OutputWriter.WriteAsync(files, folder, say, stop);
        }
        catch when (kept is not null)
        {
            File.Delete(kept);
            throw;
        }
    }

    /// <summary>Puts an edition with the input, so that every later site has it too: before this one, which may not hold what the next would lack.</summary>
    private static string Keep(EditionArchive edition, string input)
    {
        var path = Path.Combine(input, EditionArchive.PathOf(edition.Day));
        return WholeFile.TryAdd(path, edition.Packed()) ? path : throw new OutputException(CommandText.EditionTaken(Terminal.Shown(path)));
    }
}
