using Site.Model.Money;
using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around money.</summary>
public static class CostWords
{
    public const string PerYear = "Geld per jaar";
    public const string MissionTable = "Uitgaven die de stukken noemen";
    public const string ToCosts = "Alle kosten";
    public const string Unit = "(× € 1 miljoen)";
    public const string Year = "Jaar";
    public const string CountedWith = "Geteld bij";
    public const string Amount = "Bedrag";
    public const string Subject = "Missie of groep";
    public const string NotSplit = "niet uitgesplitst";
    public const string Totals = "Totalen per jaar";
    public const string ByMission = "Per missie en per jaar";
    public const string TableName = "Uitgaven per missie en per jaar";
    public const string PrintedTotal = "Gedrukt totaal";
    public const string Explanation = "Uitleg bij de bedragen";
    public const string ChecksTitle = "Kloppen de totalen?";
    public const string Groups = "Wat telt waarbij";
    public const string LinesCsv = "Download deze tabel (CSV)";
    public const string TotalsCsv = "Download deze totalen (CSV)";
    public const string ChartName = "Gedrukte totalen per jaar";
    public const string NoSeries =
        "Elk totaal komt uit een eigen stuk, met een eigen omvang en afronding. Lees de staven daarom niet als een reeks, en tel ze niet bij elkaar op.";

    public const string NoSum = "Tel de bedragen niet bij elkaar op: elk komt uit een eigen stuk, en samen zijn zij niet alles.";

    public const string ChartTable = "De getallen van het diagram";
    public const string ZeroMeans = "Een stuk zegt dat er niets is uitgegeven.";
    public const string NotStatedMeans = "Geen van de stukken noemt een bedrag. Dat is geen nul.";
    public const string NotSplitMeans = "Een stuk noemt een totaal voor meer missies samen, en voor deze geen eigen bedrag.";

    /// <summary>"uitgegeven in 2025".</summary>
    public static string SpentIn(CostTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return $"uitgegeven in {Numbers.Plain(total.Year)}";
    }

    /// <summary>"31,37 + 13,58 + 0,00 + 0,94 = 45,89: klopt met het gedrukte totaal".</summary>
    public static string Sum(TotalCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var printed = Printed(check.Total);
        var outcome = Labels.Of(check.Outcome);
        if (check.Outcome is TotalOutcome.NotSplit) return $"{printed}: {outcome}.";
        var parts = check.Parts.Select(part => part.Amount).OfType<Amount>().Select(Numbers.Millions);
        var sum = $"{string.Join(" + ", parts)} = {Numbers.Millions(check.Sum)}: {outcome}";
        return check.Outcome is TotalOutcome.Equal ? sum + "." : $"{sum} ({printed}).";
    }

    /// <summary>"€ 31,37 mln (oostflank)".</summary>
    public static string Line(CostLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return $"{(line.Amount is { } amount ? Numbers.Euros(amount) : NotSplit)} ({line.Scope.Title})";
    }

    /// <summary>The budget article and the note of a line.</summary>
    public static string Note(CostLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var article = line.Article is { } number ? $"begrotingsartikel {number}" : null;
        return string.Join(". ", new[] { article, line.Note }.OfType<string>());
    }

    /// <summary>"KFOR, 2025; UNIFIL, 2025": what one note is about.</summary>
    public static string Subjects(IEnumerable<CostLine> lines) =>
        string.Join("; ", lines.Select(line => $"{line.Subject.Title}, {Numbers.Plain(line.Year)}"));

    /// <summary>"circa 42,2", or that no paper prints a total.</summary>
    public static string Printed(CostTotal? total) =>
        total is null ? Words.NotStated : Numbers.Qualified(total.Qualifier, Numbers.Millions(total.Amount));

    /// <summary>"Staafdiagram: Overige missies; dezelfde getallen staan in de tabel ernaast".</summary>
    public static string ChartOf(CostPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return $"Staafdiagram: {panel.Scope.Title}; dezelfde getallen staan in de tabel ernaast";
    }

    /// <summary>What a bar says where a reader points: "2025, Oostflank: € 51,7 mln, begrotingsartikel 1.1 en 1.3. Bron 2: Brief, § 3".</summary>
    public static string BarName(CostBar bar, CostGroup scope, NumberedSources sources)
    {
        ArgumentNullException.ThrowIfNull(bar);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(sources);
        var total = bar.Total!;
        var articles = bar.Articles.Count > 0 ? $", begrotingsartikel {string.Join(" en ", bar.Articles)}" : "";
        return $"{Numbers.Plain(bar.Year)}, {scope.Title}: {Numbers.Euros(total)}{articles}. "
            + SourceWords.CiteName(sources.NumberOf(total.Citations[0].Source), total.Citations);
    }

    /// <summary>The class that gives a scope its look in the chart: each scope its own.</summary>
    public static string Series(CostChart chart, CostGroup scope)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var scopes = chart.Panels.Select(panel => panel.Scope).ToList();
        return $"chart-series-{Numbers.Plain(scopes.IndexOf(scope) + 1)}";
    }
}
