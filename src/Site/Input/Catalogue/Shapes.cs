using Site.Input.Values;
using Site.Model.Missions;
using Site.Text;

namespace Site.Input.Catalogue;

/// <summary>The shapes of facts and of the items in lists.</summary>
public static class Shapes
{
    /// <summary>The key of everything that may wait: when it becomes public.</summary>
    public static Field Publish { get; } = new("publish", FieldKind.Moment, FactText.Publish);

    private static readonly Field _source = new("source", FieldKind.Citation, FactText.Source) { Required = true, IsList = true };
    private static readonly Field _asOf = new("asOf", FieldKind.Date, FactText.AsOf);
    private static readonly Field _note = new("note", FieldKind.LongText, FactText.Note);
    private static readonly Field _why = new("note", FieldKind.LongText, FactText.Why) { Required = true };
    private static readonly Field _of = new("of", FieldKind.Text, FactText.Of);
    private static readonly Field _qualifier = new("qualifier", FieldKind.Word, FactText.Qualifier) { Choices = Choices.Qualifiers };

    public static Shape TextFact { get; } = Fact("text", Value(FieldKind.LongText));

    public static Shape DateFact { get; } = Fact("date", Value(FieldKind.Date));

    public static Shape TermFact { get; } = Fact("term", Value(FieldKind.Term) with { Choices = Choices.Terms });

    public static Shape StatusFact { get; } = Fact("status", Value(FieldKind.Word) with { Choices = Choices.Statuses });

    public static Shape OrganisationFact { get; } =
        Fact("organisation", Value(FieldKind.Id) with { Register = RegisterName.Organisations });

    public static Shape QuantityFact { get; } = Fact("quantity", Value(FieldKind.Quantity), _of with { Required = true }, _qualifier);

    /// <summary>A letter is a fact about its number, with its date and subject beside it.</summary>
    public static Shape Letter { get; } = new("letter",
    [
        new("about", FieldKind.Text, FactText.About) { Required = true },
        new("date", FieldKind.Date, FactText.LetterDate),
        .. Fact("letter", Value(FieldKind.Text)).Fields,
    ]);

    public static Shape Event { get; } = new("event",
    [
        new("date", FieldKind.Date, FactText.EventDate) { Required = true },
        new("dateText", FieldKind.Text, FactText.DateText),
        new("text", FieldKind.LongText, FactText.EventText) { Required = true },
        _source, Publish,
    ]);

    public static Shape Partner { get; } = new("partner",
    [
        new("country", FieldKind.Id, FactText.Country) { Required = true, Register = RegisterName.Countries },
        new("role", FieldKind.Text, FactText.Role),
        new("value", FieldKind.Quantity, FactText.PartnerValue),
        _of, _qualifier, _asOf, _source, _note, Publish,
    ])
    {
        Variants = [new Variant(["value", "of"], []), new Variant([], ["value", "of", "qualifier"])],
    };

    public static Shape Location { get; } = new("location",
    [
        new("place", FieldKind.Text, FactText.Place),
        new("country", FieldKind.Id, FactText.Country) { Register = RegisterName.Countries },
        new("area", FieldKind.Id, FactText.Area) { Register = RegisterName.Areas },
        new("at", FieldKind.Position, FactText.At),
        new("precision", FieldKind.Word, FactText.Precision) { Required = true, Choices = Choices.Precisions },
        new("kind", FieldKind.Word, FactText.LocationKind) { Required = true, Choices = Choices.LocationKinds },
        _asOf, _source, _note, Publish,
    ])
    {
        Variants =
        [
            .. Point(Precision.Place), .. Point(Precision.Region),
            Told(new Variant(["country"], ["area", "at"]), Precision.Country),
            Told(new Variant(["area"], ["country", "at"]), Precision.Area),
        ],
    };

    public static Shape MenuItem { get; } = new("menuItem",
    [
        new("label", FieldKind.Text, SiteFieldText.MenuLabel) { Required = true },
        new("page", FieldKind.Id, SiteFieldText.MenuPage) { Required = true, Register = RegisterName.Pages },
        Publish,
    ]);

    /// <summary>Where the pages for editing in the browser write to.</summary>
    public static Shape Cms { get; } = new("cms",
    [
        new("repository", FieldKind.Repository, SiteFieldText.CmsRepository) { Required = true },
        new("branch", FieldKind.Text, SiteFieldText.CmsBranch),
        new("folder", FieldKind.Text, SiteFieldText.CmsFolder),
        new("signIn", FieldKind.Link, SiteFieldText.CmsSignIn),
    ]);

    /// <summary>The field, with the list of versions that may stand in its place.</summary>
    internal static Field InVersions(Field field) => field with
    {
        Versions = new Shape(field.Key + "Version", [field with { Key = "value" }, Publish]),
    };

    private static Field Value(FieldKind kind) => new("value", kind, FactText.Value) { Required = true };

    private static Shape Fact(string name, Field value, params Field[] beside)
    {
        Shape Statement(string kind, Field note) => new(name + kind,
            [value, .. beside, new("text", FieldKind.Text, FactText.Text), _asOf, _source, note, Publish]);
        var statement = Statement("Statement", _note);
        return new Shape(name + "Fact",
        [
            .. statement.Fields,
            new("earlier", FieldKind.Keys, FactText.Earlier) { IsList = true, Shape = statement },
            new("conflicting", FieldKind.Keys, FactText.Conflicting) { IsList = true, Shape = Statement("Contradiction", _why) },
        ]);
    }

    /// <summary>A place whose country the papers leave open needs a note that says so.</summary>
    private static IEnumerable<Variant> Point(Precision precision) =>
        from reason in (string[])["country", "note"]
        select Told(new Variant(["place", reason, "at"], ["area"]) { WholeDegrees = precision is Precision.Region }, precision);

    private static Variant Told(Variant variant, Precision precision) => variant with { Told = ("precision", Words.Of(precision)) };
}
