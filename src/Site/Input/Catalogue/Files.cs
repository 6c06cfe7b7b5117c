using Site.Text;

namespace Site.Input.Catalogue;

/// <summary>The keys at the top of the files in missions and pages, and in site.yml.</summary>
public static class Files
{
    public static Shape Mission { get; } = new("mission",
    [
        new("title", FieldKind.Text, MissionText.Title) { Required = true },
        new("region", FieldKind.Id, MissionText.Region) { Required = true, Register = RegisterName.Regions },
        Fact("summary", MissionText.Summary, Shapes.TextFact) with { Required = true },
        Fact("abbreviation", MissionText.Abbreviation, Shapes.TextFact),
        Facts("aliases", MissionText.Aliases, Shapes.TextFact),
        Fact("status", MissionText.Status, Shapes.StatusFact),
        Fact("start", MissionText.Start, Shapes.DateFact),
        Fact("end", MissionText.End, Shapes.DateFact),
        Facts("strength", MissionText.Strength, Shapes.QuantityFact),
        Facts("equipment", MissionText.Equipment, Shapes.TextFact),
        Facts("units", MissionText.Units, Shapes.TextFact),
        Facts("partners", MissionText.Partners, Shapes.Partner),
        Fact("lead", MissionText.Lead, Shapes.OrganisationFact),
        Fact("command", MissionText.Command, Shapes.TextFact),
        Fact("legalBasis", MissionText.LegalBasis, Shapes.TextFact),
        Fact("internationalMandate", MissionText.InternationalMandate, Shapes.TextFact),
        Fact("internationalMandateUntil", MissionText.InternationalMandateUntil, Shapes.TermFact),
        Fact("nationalFramework", MissionText.NationalFramework, Shapes.TextFact),
        Fact("nationalFrameworkUntil", MissionText.NationalFrameworkUntil, Shapes.TermFact),
        Fact("funding", MissionText.Funding, Shapes.TextFact),
        Facts("locations", MissionText.Locations, Shapes.Location),
        Facts("events", MissionText.Events, Shapes.Event),
        Facts("letters", MissionText.Letters, Shapes.Letter),
        new("related", FieldKind.Id, MissionText.Related) { IsList = true, Register = RegisterName.Missions },
        Shapes.Publish with { Words = MissionText.Publish },
    ]);

    public static Shape Page { get; } = new("page",
    [
        new("title", FieldKind.Text, SiteFieldText.PageTitle) { Required = true },
        new("description", FieldKind.LongText, SiteFieldText.PageDescription) { Required = true },
        Shapes.Publish with { Words = SiteFieldText.PagePublish },
    ]);

    public static Shape Settings { get; } = new("site",
    [
        Shapes.InVersions(new("title", FieldKind.Text, SiteFieldText.Title) { Required = true }),
        Shapes.InVersions(new("description", FieldKind.LongText, SiteFieldText.Description) { Required = true }),
        new("baseAddress", FieldKind.Address, SiteFieldText.BaseAddress) { Required = true },
        Shapes.InVersions(new("peildatum", FieldKind.Day, SiteFieldText.Peildatum) { Required = true }),
        Shapes.InVersions(new("publisher", FieldKind.Text, SiteFieldText.Publisher) { Required = true }),
        Shapes.InVersions(new("disclaimer", FieldKind.LongText, SiteFieldText.Disclaimer) { Required = true }),
        new("licence", FieldKind.Word, SiteFieldText.Licence) { Choices = Choices.Licences },
        new("contact", FieldKind.Contact, SiteFieldText.Contact),
        new("menu", FieldKind.Keys, SiteFieldText.Menu) { IsList = true, Shape = Shapes.MenuItem },
        new("footerMenu", FieldKind.Keys, SiteFieldText.FooterMenu) { IsList = true, Shape = Shapes.MenuItem },
        new("cms", FieldKind.Keys, SiteFieldText.Cms) { Shape = Shapes.Cms },
    ]);

    /// <summary>Whether a mission, or a fact in it, has this key.</summary>
    public static bool HasInMission(string key) =>
        Mission.Find(key) is not null || Mission.Fields.Any(field => field.Shape?.Find(key) is not null);

    /// <summary>Whether any file has this key.</summary>
    public static bool Knows(string key) =>
        HasInMission(key) || Page.Find(key) is not null
        || Settings.Fields.Any(field => field.Key == key || (field.Shape ?? field.Versions)?.Find(key) is not null);

    private static Field Fact(string key, FieldWords words, Shape shape) => new(key, FieldKind.Fact, words) { Shape = shape };

    private static Field Facts(string key, FieldWords words, Shape shape) => Fact(key, words, shape) with { IsList = true };
}
