using Site.Model.Facts;
using Site.Text;
using Site.Theme.Text;
using Words = Site.Input.Values.Words;

namespace Site.Input.Catalogue;

/// <summary>The closed lists of words, with the Dutch that the site itself uses for them.</summary>
internal static class Choices
{
    public static IReadOnlyList<Choice> Statuses { get; } = Of(Words.Statuses, Labels.Of);

    public static IReadOnlyList<Choice> Qualifiers { get; } =
        Of(Words.Qualifiers, word => word is Qualifier.Exact ? ChoiceText.Exact : Labels.Of(word));

    public static IReadOnlyList<Choice> Precisions { get; } = Of(Words.Precisions, Labels.Of);

    public static IReadOnlyList<Choice> LocationKinds { get; } = Of(Words.LocationKinds, Labels.Of);

    public static IReadOnlyList<Choice> ChangeKinds { get; } = Of(Words.ChangeKinds, Labels.Of);

    public static IReadOnlyList<Choice> LeadingReadings { get; } = Of(Words.LeadingReadings, ChoiceText.Of);

    public static IReadOnlyList<Choice> DifferenceKinds { get; } = Of(Words.DifferenceKinds, ChoiceText.Of);

    public static IReadOnlyList<Choice> Licences { get; } = Of(Words.Licences, LicenceWords.Of);

    public static IReadOnlyList<Choice> Terms { get; } =
        [new("onbepaald", ChoiceText.Indefinite), new("doorlopend", ChoiceText.Continuous), new("-", ChoiceText.Dash)];

    public static IReadOnlyList<Choice> CostKinds { get; } =
        [new("amount", ChoiceText.Amount), new("not-split", ChoiceText.NotSplit)];

    private static IReadOnlyList<Choice> Of<T>(IReadOnlyDictionary<string, T> words, Func<T, string> label) =>
        [.. words.Select(word => new Choice(word.Key, label(word.Value)))];
}
