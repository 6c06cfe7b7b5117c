using System.Collections;
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

    public static IReadOnlySet<string> Of(Website website)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        Walk(website, texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return texts;
    }

    private static void Walk(object? value, HashSet<string> texts, HashSet<object> seen)
    {
        switch (value)
        {
            case null or InputPlace or DateTimeOffset: return;
            case string text: texts.UnionWith(Text(text)); return;
            case Amount amount: texts.UnionWith(Money(amount)); return;
            case EdtfDate date: texts.UnionWith(Date(date)); return;
            case DateOnly day: texts.UnionWith(Date(new EdtfDate(day.Year, day.Month, day.Day, false))); return;
            case Quantity quantity: texts.Add(Numbers.Of(quantity)); break;
            case ProseHtml html: texts.UnionWith(Tag().Split(html.Html).Select(text => WebUtility.HtmlDecode(text))); return;
            case IEnumerable items:
                foreach (var item in items) Walk(item, texts, seen);
                return;
        }

        if (value.GetType() is { IsEnum: false } type && type.Assembly == _model && (type.IsValueType || seen.Add(value)))
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                Walk(property.GetValue(value), texts, seen);
    }

    /// <summary>A text, and the address that is made of a short one.</summary>
    private static IEnumerable<string> Text(string text) =>
        text.Length <= 60 && Slug.Nearest(text) is { } slug ? [text, slug] : [text];

    /// <summary>A small amount without its unit is any number, so it only counts with it.</summary>
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
