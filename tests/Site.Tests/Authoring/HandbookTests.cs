using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Commands;
using Site.Input.Yaml;
using Site.Problems;
using Site.Tests.Content;
using Site.Tests.Input;

namespace Site.Tests.Authoring;

/// <summary>What the handbook tells editors to type is what the program knows.</summary>
public sealed partial class HandbookTests
{
    private static readonly string _input = Path.Combine(Repository.Root, "input");

    public static TheoryData<string> Pages { get; } =
        new(Directory.GetFiles(Path.Combine(_input, "handboek"), "*.md").Append(Path.Combine(_input, "README.md"))
            .Select(path => Path.GetRelativePath(_input, path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(_input, page))!;

        var broken = Document(page).Descendants<LinkInline>().Select(link => link.Url!.Split('#')[0])
            .Where(url => url.Length > 0 && !File.Exists(Path.Combine(folder, url)));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_is_one_of_the_program(string page)
    {
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, TimeProvider.System);
        var commands = CommandLine.Commands((_, _) => throw new InvalidOperationException(), terminal);

        foreach (Match typed in Command().Matches(File.ReadAllText(Path.Combine(_input, page))))
            Assert.True(WrongUse.In(commands.Parse(typed.Groups["words"].Value)) is null, typed.Value);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_of_keys_is_yaml(string page)
    {
        var problems = new ProblemList();
        foreach (var block in Document(page).Descendants<FencedCodeBlock>().Where(block => block.Info == "yaml"))
            YamlText.Read(block.Lines.ToString(), 0, Given.Reading(problems) with { File = page });

        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_row_for_the_public_notes_has_their_columns(string page)
    {
        var rows = Document(page).Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString()).Where(text => Note().IsMatch(text));

        Assert.All(rows, row => Assert.Equal(4, CsvHelper.CsvReader.FromText(row, new() { HasHeader = false }) is var csv && csv.Read() ? csv.FieldCount : 0));
    }

    private static MarkdownDocument Document(string page) => Markdown.Parse(File.ReadAllText(Path.Combine(_input, page)));

    [GeneratedRegex("dotnet run --project src/Site -- (?<words>[^`\n]+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d,[a-z0-9;-]*,(revision|correction),")]
    private static partial Regex Note();
}
