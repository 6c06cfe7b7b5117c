using System.CommandLine;
using System.Text;
using Site.Comparing;
using Site.Problems;
using Site.Text;

namespace Site.Commands;

/// <summary>Tells what publishing now would change, and what still has to be done before that. Writes nothing but the report that is asked for.</summary>
internal static class DiffCommand
{
    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("diff", CommandText.Diff) { Values.Input, Values.Published, Values.AsOf, Values.Markdown };
        command.SetAction((asked, stop) => RunAsync(
            new BuildRequest(Values.InputFolder(asked), BaseAddress: null) { AsOf = Values.Moment(asked, terminal) },
            Values.PublishedFolder(asked), Values.MarkdownFile(asked), build, terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        BuildRequest request, string folder, string? markdown, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        if (File.Exists(folder)) throw new WrongUseException(DiffText.IsFile(folder));
        var published = SiteFiles.Read(folder);
        var isEmpty = !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
        if (!isEmpty && published.Missing is { Count: > 0 } missing) throw new WrongUseException(DiffText.NotASite(folder, missing));

        var input = request.InputFolder;
        var result = await build(request, stop);
        if (result.Problems.Count > 0 || result.Website is null)
        {
            terminal.Complain(ProblemReport.Text(result.Problems, input, ProblemLabels.NothingCompared));
            return ExitCode.Failed;
        }

        var now = SiteFiles.Of(result.Files);
        if (isEmpty)
        {
            terminal.Say(DiffText.NothingPublished(folder, now.Pages().Values.Count(page => page.MovesTo is null)));
            return ExitCode.Done;
        }

        var ready = new ReadyLines(DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), input);
        var review = Review.Of(SiteComparison.Of(published, now, result.Website), result.Website, published, ready);
        if (markdown is not null) await File.WriteAllTextAsync(markdown, review.Markdown(DiffText.Title(folder)), new UTF8Encoding(false), stop);
        return Tell(review, folder, input, markdown, terminal);
    }

    private static int Tell(Review review, string folder, string input, string? markdown, Terminal terminal)
    {
        terminal.Say(DiffText.Title(folder) + "\n\n" + ReportLayout.Plain(review.Lines));
        if (markdown is not null) terminal.Say("\n" + DiffText.Saved(markdown));
        if (review.ToDo.Count == 0) return ExitCode.Done;
        terminal.Complain("\n" + ProblemReport.Text(review.ToDo, input, ProblemLabels.NotReady));
        return ExitCode.Failed;
    }
}
