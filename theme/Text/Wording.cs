using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Theme.Text;

/// <summary>The words for what a paper states, whatever the type of its value.</summary>
public static class Wording
{
    private static readonly string[] EndWords = ["tot ", "eind ", "in ieder geval "];

    /// <summary>
    /// The value in our notation; the printed wording instead when it says the same and more
    /// ("tot 31 december 2028"), or behind it when it says something else ("31 juni 2023").
    /// </summary>
    public static string Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var value = Value(statement.Content);
        if (statement.Text is not { } printed) return value;
        return Includes(printed, value) ? printed
            : Includes(value, printed) ? value
            : $"{value} ({Words.Printed} “{printed}”)";
    }

    /// <summary>What the paper prints; our notation where an editor did not copy its wording.</summary>
    public static string AsPrinted(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Text ?? Of(statement);
    }

    /// <summary>"31 december 2028", "onbepaald", "doorlopend", or the dash that was printed.</summary>
    public static string Of(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Kind switch
        {
            TermKind.Until => term.Date is { } date ? Dates.Of(date) : Words.NotStated,
            TermKind.Indefinite => Words.Indefinite,
            TermKind.Continuous => Words.Continuous,
            TermKind.Dash => Words.Dash,
            _ => throw new ArgumentOutOfRangeException(nameof(term)),
        };
    }

    /// <summary>"Rukla, Litouwen"; a country or sea by its name alone.</summary>
    public static string Of(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Country is { } country && country.Name != location.Name
            ? $"{location.Name}, {country.Name}"
            : location.Name;
    }

    /// <summary>"Duitsland, leidende natie, 560 militairen".</summary>
    public static string Of(Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        var strength = partner.Strength is { } number ? Numbers.Of(number) : null;
        return string.Join(", ", new[] { partner.Country.Name, partner.Role, strength }.OfType<string>());
    }

    /// <summary>"2017 – tot 31 december 2028", as short as a card allows; the words round an end say something of their own.</summary>
    public static string Period(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        static string Date(Statement<EdtfDate>? stated) => stated is null ? Words.NotStated : Dates.Of(stated.Value);
        return mission.Start.IsStated || mission.End.IsStated
            ? $"{Date(mission.Start.Leading)} – {End(mission.End.Leading?.Text, Date(mission.End.Leading))}{Doubt(mission)}"
            : Words.PeriodNotStated;
    }

    private static string Doubt(Mission mission) =>
        mission.End.Leading?.Value.Last < mission.Start.Leading?.Value.First ? $" ({Words.SoPrinted})" : "";

    // A paper may also print the whole period ("juli – november 2026"), which would say the beginning twice.
    private static string End(string? printed, string date) =>
        printed is not null && Includes(printed, date) && EndWords.Any(word => printed.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ? char.ToLowerInvariant(printed[0]) + printed[1..]
            : date;

    /// <summary>The places of a mission, each once.</summary>
    public static string Places(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return mission.Locations.Count == 0
            ? Words.PlaceNotStated
            : string.Join("; ", mission.Locations.Select(Of).Distinct());
    }

    private static string Value(object content) => content switch
    {
        string text => text,
        EdtfDate date => Dates.Of(date),
        Quantity quantity => Numbers.Of(quantity),
        Term term => Of(term),
        MissionStatus status => Labels.Of(status),
        Organisation organisation => organisation.Name,
        Location location => $"{Of(location)} ({Labels.Of(location.Kind)})",
        Partner partner => Of(partner),
        Event happened => $"{happened.DateText ?? Dates.Of(happened.Date)}: {happened.Text}",
        Prose => Words.PageText,
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.GetType().Name, null),
    };

    // Papers print plain spaces; ours do not break.
    private static bool Includes(string whole, string part) =>
        Plain(whole).Contains(Plain(part), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
