using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Registers;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>How the value of each kind of fact is read.</summary>
public static class FactValues
{
    private static readonly Dictionary<string, TermKind> _terms = new(StringComparer.Ordinal)
    {
        ["onbepaald"] = TermKind.Indefinite,
        ["doorlopend"] = TermKind.Continuous,
        ["-"] = TermKind.Dash,
    };

    public static bool Text(MapReader map, Scalar text, out string value)
    {
        value = text.Text;
        return true;
    }

    public static bool Date(MapReader map, Scalar text, out EdtfDate value) =>
        DateText.TryRead(text, map.Reading.Problems, out value);

    public static bool Status(MapReader map, Scalar text, out Site.Model.Missions.MissionStatus value) =>
        Words.TryRead(text, "status", Words.Statuses, Choices.Statuses, map.Reading.Problems, out value);

    public static bool Term(MapReader map, Scalar text, out Term value)
    {
        value = new Term(_terms.GetValueOrDefault(text.Text), null);
        if (value.Kind is not TermKind.Until) return true;
        if (EdtfDate.Parse(text.Text) is { } date)
        {
            value = new Term(TermKind.Until, date);
            return true;
        }

        map.Reading.Problems.Add(PeriodText.Nearest(text.Text) is { } near ? WrongValue.Period(text, near.ToString()) : DateText.MonthWithoutDay(text.Text) is { } month ? WrongValue.NoSuchDay(text, month) : WrongValue.Term(
            text, Choices.Terms, ChoiceText.Nearest(text.Text, Choices.Terms) ?? DateText.NearestDate(text.Text)));
        return false;
    }

    public static bool Organisation(MapReader map, Scalar text, out Organisation value)
    {
        value = map.Reading.Registers.Organisations.Find(text, map.Reading.Problems)!;
        return value is not null;
    }

    /// <summary>A number with what is counted ("of") and how exact it is ("qualifier").</summary>
    public static bool Quantity(MapReader map, Scalar text, out Quantity value)
    {
        value = null!;
        var unit = map.Required("of");
        var qualifier = Qualifier.Exact;
        var valid = map.Text("qualifier") is not { IsEmpty: false } word
            || Words.TryRead(word, "qualifier", Words.Qualifiers, Choices.Qualifiers, map.Reading.Problems, out qualifier);
        if (!QuantityText.TryRead(text, "value", map.Reading.Problems, out var range) || unit is null || !valid) return false;
        value = new Quantity(range.Low, range.High, qualifier, unit.Text);
        return true;
    }
}
