using System.CommandLine;
using System.Text;
using Site.Comparing;
using Site.Input.Embargo;
using Site.Text;

namespace Site.Commands;

/// <summary>Tells what publishing now would change, and what still has to be done before that. Writes nothing but the report that is asked for.</summary>
internal static class DiffCommand
{
    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("diff", CommandText.Diff) { Values.Input, Values.Published, Values.AsOf, Values.Markdown, Values.Report };
        command.SetAction((asked, stop) => RunAsync(
            new BuildRequest(Values.InputFolder(asked), BaseAddress: null) { AsOf = Values.Moment(asked, terminal) },
            Values.PublishedFolder(asked), Values.MarkdownFile(asked), Values.Form(asked), build, terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        BuildRequest request, string folder, string? markdown, ReportForm form, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        if (File.Exists(folder)) throw new WrongUseException(DiffText.IsFile(folder));
        var published = SiteFiles.Read(folder);
        var isEmpty = !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
        if (!isEmpty && published.Missing is { Count: > 0 } missing) throw new WrongUseException(DiffText.NotASite(folder, missing));

        var input = request.InputFolder;
        var ready = new ReadyLines(DateOnly.FromDateTime(AmsterdamTime.Of(terminal.Clock.GetUtcNow()).DateTime), input);
        var result = await build(request, stop);
        if (result.Problems.Count > 0 || result.Website is null)
        {
            Told.Tell(UnfinishedRename.Together(result.Problems, published, ready), input, ProblemLabels.NothingCompared, form, terminal);
            return ExitCode.Failed;
        }

        var now = SiteFiles.Of(result.Files);
        if (isEmpty)
        {
            terminal.Say(DiffText.NothingPublished(folder, now.Pages().Values.Count(page => page.MovesTo is null)));
            return ExitCode.Done;
        }

        var review = Review.Of(published, now, result.Website, ready);
        if (markdown is not null) await File.WriteAllTextAsync(markdown, review.Markdown(DiffText.Title(folder), input), new UTF8Encoding(false), stop);
        Tell(review, DiffText.Title(folder), input, markdown, form, terminal);
        return review.ToDo.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static void Tell(Review review, string title, string input, string? saved, ReportForm form, Terminal terminal)
    {
        if (form is not ReportForm.Markdown)
        {
            terminal.Say(title + "\n\n" + ReportLayout.Plain(review.Lines));
            if (saved is not null) terminal.Say("\n" + DiffText.Saved(saved));
            if (review.ToDo.Count > 0) terminal.Say("");
        }

        Told.Tell(review.ToDo, input, ProblemLabels.NotReady, form, terminal, review.Markdown(title, input));
    }
}
