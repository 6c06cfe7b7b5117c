using Site.Input.Catalogue;
using Site.Input.Text;
using Site.Input.Yaml;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Input;

/// <summary>missions/&lt;slug&gt;.md: a valid <see cref="Mission"/>, or problems.</summary>
public static class MissionFile
{
    public static Mission? Read(InputFile file, Reading reading)
    {
        if (FrontMatter.Read(file, reading, Files.Mission) is not { } matter) return null;
        Slug.Check(file, reading.Problems);
        var keys = matter.Keys;
        var title = keys.Required("title");
        var region = Region(keys);
        var mission = new Mission
        {
            Slug = file.Name,
            File = file.Path,
            Embargo = reading.Registers.Moment(file.Path),
            Title = title?.Text ?? "",
            Region = region ?? new Region("", "", 0, ""),
            Abbreviation = Text(keys, "abbreviation"),
            Aliases = Texts(keys, "aliases"),
            Summary = FactReader.Required<string>(keys, "summary", FactValues.Text),
            Status = FactReader.Read<MissionStatus>(keys, "status", FactValues.Status),
            Start = FactReader.Read<EdtfDate>(keys, "start", FactValues.Date),
            End = FactReader.Read<EdtfDate>(keys, "end", FactValues.Date),
            Strength = FactReader.ReadMany<Quantity>(keys, "strength", FactValues.Quantity),
            Equipment = Texts(keys, "equipment"),
            Units = Texts(keys, "units"),
            Partners = PartnerList.Read(keys),
            Lead = FactReader.Read<Organisation>(keys, "lead", FactValues.Organisation),
            Command = Text(keys, "command"),
            LegalBasis = Text(keys, "legalBasis"),
            InternationalMandate = Text(keys, "internationalMandate"),
            InternationalMandateUntil = FactReader.Read<Term>(keys, "internationalMandateUntil", FactValues.Term),
            NationalFramework = Text(keys, "nationalFramework"),
            NationalFrameworkUntil = FactReader.Read<Term>(keys, "nationalFrameworkUntil", FactValues.Term),
            Funding = Text(keys, "funding"),
            Locations = LocationList.Read(keys),
            Events = EventList.Read(keys),
            Letters = LetterList.Read(keys),
            Related = Related(keys),
            Prose = MarkdownText.Read(matter, Paths.Mission(file.Name), reading),
        };
        keys.Close();
        return title is null || region is null ? null : mission;
    }

    private static Fact<string> Text(MapReader keys, string key) => FactReader.Read<string>(keys, key, FactValues.Text);

    private static IReadOnlyList<Fact<string>> Texts(MapReader keys, string key) =>
        FactReader.ReadMany<string>(keys, key, FactValues.Text);

    private static Region? Region(MapReader keys) =>
        keys.Required("region") is { } id ? keys.Reading.Registers.Regions.Find(id, keys.Reading.Problems) : null;

    private static List<string> Related(MapReader keys)
    {
        var registers = keys.Reading.Registers;
        // A mission that is not public yet drops out by itself, and comes by itself.
        var slugs = keys.Texts("related")
            .Where(slug => !slug.IsEmpty && (registers.HasMission(slug.Text) || registers.Moment($"missions/{slug.Text}.md") is null))
            .ToList();
        foreach (var slug in slugs) registers.CheckMission(slug, keys.Reading.Problems);
        return [.. slugs.Select(slug => slug.Text)];
    }
}
