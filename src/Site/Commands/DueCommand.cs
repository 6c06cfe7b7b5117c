using System.CommandLine;
using Site.Input;
using Site.Input.Embargo;
using Site.Listing;
using Site.Output;
using Site.Problems;
using Site.Text;

namespace Site.Commands;

/// <summary>Says what becomes public and when, and what in the content comes to an end soon; reads the input, makes no pages.</summary>
internal static class DueCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("due", CommandText.Due) { Values.Input, Values.AsOf, Values.Since };
        command.SetAction(asked => Run(
            Values.InputFolder(asked), Values.Moment(asked, terminal), Values.Moment(asked, Values.Since), terminal));
        return command;
    }

    private static int Run(string input, DateTimeOffset asOf, DateTimeOffset? since, Terminal terminal)
    {
        var problems = new ProblemList();
        var marks = new PublishMarks();
        var website = InputReader.Read(InputFolder.Read(input), problems, new Viewpoint(asOf, ShowsAll: true), marks);
        if (website is null || !problems.IsEmpty)
        {
            terminal.Complain(ProblemReport.Text(problems.Sorted(), input, ProblemLabels.OnlyChecked));
            return ExitCode.Failed;
        }

        terminal.Say(since is { } from
            ? DueText.Published([.. marks.After(from).Where(mark => mark.At <= asOf)], from, asOf, input)
            : string.Join("\n\n", [
                DueText.ToCome(marks.After(asOf), marks.WaitingAfter(asOf), input),
                DueText.Ending(EndingSoon.In(website), website.Settings.Peildatum, input),
                .. SecurityTxtFile.Expires(website.Settings) is { } end ? [DueText.SecurityTxt(end, DateOnly.FromDateTime(asOf.DateTime))] : Array.Empty<string>(),
            ]));
        return ExitCode.Done;
    }
}
