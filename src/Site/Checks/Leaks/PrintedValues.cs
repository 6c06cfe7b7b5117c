using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Site.Input;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Checks.Leaks;

/// <summary>
/// Every text, amount, number of people and date in a website, as the site can print it. It looks at all properties of all
/// records, so that what is added to the model later is in it.
/// </summary>
public static partial class PrintedValues
{
    private static readonly Assembly _model = typeof(Website).Assembly;

    // Stands where a citation is printed: a number, which no text can hold.
    private const char _cite = '\uE000';

    public static IReadOnlySet<string> Of(Website website)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        Walk(website, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return texts;
    }

    /// <summary>The same, and what the site can make of it: small letters, and the names of anchors in a text.</summary>
    public static IEnumerable<string> AndMadeOfThem(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var texts = Of(website);
        var proses = website.Missions.Select(mission => mission.Prose).Concat(website.TextPages.Select(page => page.Prose));
        return texts.Concat(texts.Select(text => text.ToLowerInvariant()))
            .Concat(proses.SelectMany(prose => prose.Parts).OfType<ProseHtml>().Select(part => part.Html));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The whole model is kept: Site.csproj, TrimmerRootAssembly.")]
    private static void Walk(object? value, HashSet<string> texts, HashSet<object> seen)
    {
        switch (value)
        {
            case null or InputPlace or DateTimeOffset: return;
            // Addresses are made of ids and names; of an image only the name is its own.
            case SitePath path: texts.UnionWith(path.Value.Contains('.') ? [path.Value.Split('/')[^1]] : []); return;
            case string text: texts.UnionWith(Text(text)); return;
            case Amount amount: texts.UnionWith(Money(amount)); return;
            case EdtfDate date: texts.UnionWith(Date(date)); return;
            case DateOnly day: texts.UnionWith(Date(new EdtfDate(day.Year, day.Month, day.Day, false))); return;
            case Quantity quantity: texts.Add(Numbers.Of(quantity)); break;
            case Prose prose:
                texts.UnionWith(Texts(prose));
                Walk(prose.Citations, texts, seen);
                Walk(prose.Parts.OfType<ProseAddress>().Select(part => part.Path), texts, seen);
                return;
            case IEnumerable items:
                foreach (var item in items) Walk(item, texts, seen);
                return;
        }

        if (value.GetType() is { IsEnum: false } type && type.Assembly == _model && (type.IsValueType || seen.Add(value)))
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                Walk(property.GetValue(value), texts, seen);
    }

    /// <summary>The text between citations, across tags and between them.</summary>
    private static IEnumerable<string> Texts(Prose prose) =>
        string.Concat(prose.Parts.Select(part => part switch { ProseHtml html => html.Html, ProseCitation => _cite.ToString(), _ => "" }))
            .Split(_cite)
            .SelectMany(piece => Tag().Split(piece).Prepend(Tag().Replace(piece, "")))
            .Select(text => WebUtility.HtmlDecode(text));

    /// <summary>A text, and the address that is made of a short one.</summary>
    private static IEnumerable<string> Text(string text) =>
        text.Length <= 60 && Slug.Nearest(text) is { } slug ? [text, slug] : [text];

    /// <summary>As pages and tables print it.</summary>
    private static IEnumerable<string> Money(Amount amount)
    {
        var exact = amount.Millions.ToString("F" + amount.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return [Numbers.Euros(amount), Numbers.Millions(amount), exact];
    }

    /// <summary>A month or a year is any date.</summary>
    private static IEnumerable<string> Date(EdtfDate date) =>
        date.Day is null ? [] : [Dates.Of(date with { Approximate = false }), Dates.Attribute(date)];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
