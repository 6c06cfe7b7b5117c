using System.CommandLine;
using System.Globalization;
using Site.Input.Embargo;
using Site.Input.Values;
using Site.Text;

namespace Site.Commands;

/// <summary>The options of the commands, and what their values mean.</summary>
internal static class Values
{
    private const int HighestPort = 65535;

    public static Option<string> Input { get; } = Option("--input", "MAP", CommandText.Input, CommandText.DefaultInput);

    public static Option<string> Output { get; } = Option("--output", "MAP", CommandText.Output, CommandText.DefaultOutput);

    public static Option<string> Published { get; } = Option("--output", "MAP", CommandText.Published, CommandText.DefaultOutput);

    public static Option<string> Built { get; } = Option("--output", "MAP", VerifyText.Built, CommandText.DefaultOutput);

    public static Option<string> Markdown { get; } = Option("--markdown", "BESTAND", CommandText.Markdown);

    public static Option<string> BaseUrl { get; } = Option("--base-url", "URL", CommandText.BaseUrl);

    public static Option<string> Port { get; } = Option("--port", "NUMMER", CommandText.Port);

    public static Option<string> AsOf { get; } = Option("--as-of", "MOMENT", CommandText.AsOf);

    public static Option<string> Edition { get; } = Option("--edition", "DATUM", CommandText.Edition);

    public static Option<string> Since { get; } = Option("--since", "MOMENT", CommandText.Since);

    public static Option<string> Report { get; } = Option("--report", "VORM", CommandText.Report, "text");

    public static Option<bool> Compress { get; } = new("--compress") { Description = CommandText.Compress };

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = CommandText.Verbose, Recursive = true };

    public static string InputFolder(ParseResult asked)
    {
        var folder = Required(asked, Input);
        return Directory.Exists(folder) ? folder : throw new WrongUseException(CommandText.NoFolder(Input.Name, folder));
    }

    public static string OutputFolder(ParseResult asked) => Required(asked, Output);

    public static string PublishedFolder(ParseResult asked) => Required(asked, Published);

    public static string BuiltFolder(ParseResult asked) => Required(asked, Built);

    public static string? MarkdownFile(ParseResult asked) => Given(asked, Markdown);

    /// <summary>Ends with a slash, so that paths can be put behind it.</summary>
    public static Uri? BaseAddress(ParseResult asked)
    {
        if (Given(asked, BaseUrl) is not { } text) return null;
        var good = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" };
        if (!good) throw new WrongUseException(CommandText.NoAddress(BaseUrl.Name, text));
        return address!.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    /// <summary>The moment that was asked for; otherwise now.</summary>
    public static DateTimeOffset Moment(ParseResult asked, Terminal terminal) =>
        Moment(asked, AsOf) ?? AmsterdamTime.Of(terminal.Clock.GetUtcNow());

    public static DateTimeOffset? Moment(ParseResult asked, Option<string> option)
    {
        if (Given(asked, option) is not { } text) return null;
        return MomentText.Parse(text) ?? throw new WrongUseException(CommandText.NoMoment(option.Name, text, MomentText.Nearest(text)));
    }

    /// <summary>The edition that was asked for. It is made of what is public now, so that nothing gets into it too early.</summary>
    public static DateOnly? EditionDay(ParseResult asked)
    {
        if (Given(asked, Edition) is not { } text) return null;
        if (Given(asked, AsOf) is not null) throw new WrongUseException(CommandText.EditionIsNow(Edition.Name, AsOf.Name));
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new WrongUseException(CommandText.NoDay(Edition.Name, text, DateText.NearestDate(text)));
    }

    public static ReportForm Form(ParseResult asked) => Required(asked, Report) switch
    {
        "text" => ReportForm.Text,
        "markdown" => ReportForm.Markdown,
        "github" => ReportForm.GitHub,
        var other => throw new WrongUseException(CommandText.NoReport(Report.Name, other)),
    };

    public static int? PortNumber(ParseResult asked)
    {
        if (Given(asked, Port) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= HighestPort
            ? port
            : throw new WrongUseException(CommandText.NoPort(Port.Name, text, HighestPort));
    }

    private static Option<string> Option(string name, string value, string description, string? standard = null) =>
        new(name)
        {
            HelpName = value,
            Description = description,
            DefaultValueFactory = standard is null ? null : _ => standard,
        };

    /// <summary>An option that gives what would be asked for.</summary>
    public static Option<string> Answer(string name, string value, string description) => Option(name, value, description);

    /// <summary>What was given on the command line; null when the option is not there.</summary>
    public static string? Text(ParseResult asked, Option<string> option) => Given(asked, option);

    private static string Required(ParseResult asked, Option<string> option) => Given(asked, option)!;

    // "--output --port" forgets a value; no folder or address begins with two dashes.
    private static string? Given(ParseResult asked, Option<string> option) => asked.GetValue(option) switch
    {
        "" => throw new WrongUseException(CommandText.NoValue(option.Name, option.HelpName!)),
        { } text when text.StartsWith("--", StringComparison.Ordinal) =>
            throw new WrongUseException(CommandText.NoValue(option.Name, option.HelpName!)),
        var text => text,
    };
}
