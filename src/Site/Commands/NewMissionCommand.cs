using System.CommandLine;
using System.Text;
using Site.Authoring;
using Site.Input;
using Site.Problems;
using Site.Text;

namespace Site.Commands;

/// <summary>Adds a mission that passes the checks, with "niet vermeld" where nothing is known.</summary>
internal static class NewMissionCommand
{
    private static readonly Argument<string?> Name = new("naam")
    {
        HelpName = "NAAM",
        Description = NewText.MissionName,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Region = Values.Answer("--region", "ID", MissionText.Region.Hint);
    private static readonly Option<string> Summary = Values.Answer("--summary", "TEKST", MissionText.Summary.Hint);
    private static readonly Option<string> Source = Values.Answer("--source", "BRON", NewText.SummarySource.Hint);
    private static readonly Option<string> Publish = Values.Answer("--publish", "MOMENT", MissionText.Publish.Hint);
    private static readonly Option<string> SlugOption = Values.Answer("--slug", "NAAM", NewText.Slug);

    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("mission", NewText.Mission) { Name, Region, Summary, Source, Publish, SlugOption, Values.Input };
        command.SetAction((asked, stop) => RunAsync(asked, build, terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var input = Values.InputFolder(asked);
        var draft = new MissionDraft(InputFolder.Read(input));
        var questions = new Questions(terminal, stop);
        var title = await questions.AskAsync(Question("NAAM", MissionText.Title), asked.GetValue(Name), draft.WrongTitle);
        var slug = draft.SlugFor(title, Values.Text(asked, SlugOption), out var wrong) ?? throw new WrongUseException(wrong);
        var path = Path.Combine(input, "missions", slug + ".md");
        var text = MissionTemplate.Of(
            title,
            await questions.AskAsync(Question(Region.Name, MissionText.Region, draft.Regions), Values.Text(asked, Region), draft.WrongRegion),
            await questions.AskAsync(Question(Summary.Name, MissionText.Summary), Values.Text(asked, Summary), _ => null),
            await questions.AskAsync(Question(Source.Name, NewText.SummarySource, draft.Sources), Values.Text(asked, Source), draft.WrongSource),
            Values.Text(asked, Publish) is { } moment ? await questions.AskAsync(Question(Publish.Name, MissionText.Publish), moment, MissionDraft.WrongMoment) : null);
        if (draft.ProblemsIn(slug, text) is { Count: > 0 } problems)
        {
            terminal.Complain(ProblemReport.Text(problems, input, ProblemLabels.NothingWritten));
            return ExitCode.Failed;
        }

        if (!WholeFile.TryAdd(path, Encoding.UTF8.GetBytes(text))) throw new WrongUseException(NewText.Taken(slug, null));
        return await NewCommand.FinishAsync(input, path, NewText.NextForMission(Terminal.Shown(path)), build, terminal, stop);
    }

    private static Question Question(string option, FieldWords words, IReadOnlyList<string>? choices = null) =>
        new(option, words, Required: true, choices ?? []);
}
