using Site.Model;
using Site.Model.Pages;
using Site.Text;
using Site.Text.Data;
using Site.Theme.Text;
using static Site.OpenData.Catalogue.RdfValue;

namespace Site.OpenData.Catalogue;

/// <summary>The data as catalogues of governments describe data: DCAT-AP-NL 3. A licence that nobody chose is not made up.</summary>
internal sealed record DataCatalogue(Settings Settings, IReadOnlyList<Dataset> Sets, DateOnly Changed)
{
    private const string Eu = "http://publications.europa.eu/resource/authority/";
    private const string Dutch = Eu + "language/NLD";

    private string Page => Settings.BaseAddress.AbsoluteUri + Paths.OpenData;

    private RdfValue Modified => Day(Dates.Attribute(Changed));

    private RdfValue? Licence => Settings.Licence is { } licence ? To(LicenceWords.AddressOf(licence)) : null;

    /// <summary>Everything there is to say, the catalogue first.</summary>
    public IReadOnlyList<RdfNode> Nodes() =>
    [
        Catalogue(),
        new(Named("uitgever"), "foaf:Agent", [("foaf:name", RdfValue.Dutch(Settings.Publisher))]),
        new(Named("contact"), "vcard:Kind", [("vcard:fn", RdfValue.Dutch(Settings.Publisher)), Contact()]),
        Terms(),
        new(Page, "foaf:Document", [("dct:title", RdfValue.Dutch(PageText.OpenData))]),
        .. Sets.SelectMany(set => set.Files).Select(file => file.DescribedBy).OfType<SitePath>().Distinct().Select(Standard),
        .. Sets.Append(Everything()).SelectMany(Described),
    ];

    private RdfNode Terms() => Settings.Licence is { } licence
        ? new(LicenceWords.AddressOf(licence), "dct:LicenseDocument", [("rdfs:label", RdfValue.Dutch(LicenceWords.Of(licence)))])
        : new(Named("licentie"), "dct:RightsStatement", [("rdfs:label", RdfValue.Dutch(OpenDataWords.NoLicence))]);

    private RdfNode Standard(SitePath schema) => new(Address(schema), "dct:Standard", []);

    private RdfNode Catalogue() => new(Named("catalogus"), "dcat:Catalog",
    [
        ("dct:title", RdfValue.Dutch($"{Settings.Title}: {PageText.OpenData}")),
        ("dct:description", RdfValue.Dutch(PageText.OpenDataDescription)),
        ("dct:publisher", To(Named("uitgever"))),
        ("dct:creator", To(Named("uitgever"))),
        ("dcat:contactPoint", To(Named("contact"))),
        ("foaf:homepage", To(Page)),
        ("dct:language", To(Dutch)),
        ("dct:modified", Modified),
        ("dct:license", Licence),
        .. Sets.Append(Everything()).Select(set => ("dcat:dataset", (RdfValue?)To(Named(set.Id)))),
    ]);

    private IEnumerable<RdfNode> Described(Dataset set) => set.Id == ArchiveId
        ? [Set(set, ["alles-zip"]), Distribution("alles-zip", set.Title, Paths.Archive, "application/zip", "ZIP", null)]
        : set.Files.Select(file => Distribution(NameOf(set, file), OpenDataWords.Link(set, file), file.Path, MediaTypes.Of(file.Form), FileType(file.Form), file.DescribedBy))
            .Prepend(Set(set, set.Files.Select(file => NameOf(set, file))));

    private RdfNode Set(Dataset set, IEnumerable<string> distributions) => new(Named(set.Id), "dcat:Dataset",
    [
        ("dct:title", RdfValue.Dutch(set.Title)),
        ("dct:description", RdfValue.Dutch(set.Description)),
        ("dct:identifier", Plain(Named(set.Id))),
        ("dct:publisher", To(Named("uitgever"))),
        ("dct:creator", To(Named("uitgever"))),
        ("dcat:contactPoint", To(Named("contact"))),
        ("dct:accessRights", To(Eu + "access-right/PUBLIC")),
        ("dct:accrualPeriodicity", To(Eu + "frequency/IRREG")),
        ("dct:language", To(Dutch)),
        ("dct:modified", Modified),
        ("dcat:landingPage", To(Page)),
        ("dcat:theme", To(Eu + "data-theme/GOVE")),
        ("dcat:theme", To(Eu + "data-theme/INTR")),
        .. distributions.Select(name => ("dcat:distribution", (RdfValue?)To(Named(name)))),
    ]);

    private RdfNode Distribution(string name, string title, SitePath path, string mediaType, string fileType, SitePath? describedBy) => new(Named(name), "dcat:Distribution",
    [
        ("dct:title", RdfValue.Dutch(title)),
        ("dcat:accessURL", To(Page)),
        ("dcat:downloadURL", To(Address(path))),
        ("dcat:mediaType", To("https://www.iana.org/assignments/media-types/" + mediaType)),
        ("dct:format", To(Eu + "file-type/" + fileType)),
        ("dct:language", To(Dutch)),
        ("dct:modified", Modified),
        ("dct:license", Licence),
        ("dct:rights", Licence is null ? To(Named("licentie")) : null),
        ("dct:conformsTo", describedBy is { } schema ? To(Address(schema)) : null),
    ]);

    private const string ArchiveId = "alles";

    private static Dataset Everything() => new(ArchiveId, DatasetWords.All.Title, DatasetWords.All.Description, 0, []);

    private (string, RdfValue?) Contact() =>
        (Settings.HasMail ? "vcard:hasEmail" : "vcard:hasURL", To(Settings.ContactLink ?? Settings.BaseAddress.AbsoluteUri));

    private static string NameOf(Dataset set, DataFile file) => $"{set.Id}-{file.Form.ToString().ToLowerInvariant()}";

    private static string FileType(DataForm form) => form.ToString().ToUpperInvariant();

    private string Named(string name) => Page + "#" + name;

    private string Address(SitePath path) => Settings.BaseAddress.AbsoluteUri + path;
}
