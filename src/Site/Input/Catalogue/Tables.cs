using Site.Text;

namespace Site.Input.Catalogue;

/// <summary>The columns of each CSV file, in the order in which the site itself keeps them; those of a register begin with the id.</summary>
public static class Tables
{
    /// <summary>When the row becomes public.</summary>
    public static Field Publish { get; } = Shapes.Publish with { Words = TableText.Publish };

    /// <summary>When the row goes from the site, so that another can take its place.</summary>
    public static Field Until { get; } = new("until", FieldKind.Moment, TableText.Until);

    /// <summary>The columns that every file may have and none must.</summary>
    public static IReadOnlyList<string> Free { get; } = [Publish.Key, Until.Key];

    private static readonly Field _source =
        new("source", FieldKind.Citation, TableText.Source) { Required = true, IsList = true };

    private static readonly Field _note = new("note", FieldKind.LongText, FactText.Note);
    private static readonly Field _id = new("id", FieldKind.NewId, TableText.Id) { Required = true };
    private static readonly Field _title = new("title", FieldKind.Text, TableText.Title) { Required = true };
    private static readonly Field _name = new("name", FieldKind.Text, TableText.Name) { Required = true };

    private static readonly Field _scope =
        new("scope", FieldKind.Id, CostText.Scope) { Required = true, Register = RegisterName.CostGroups };

    private static readonly Field _year = new("year", FieldKind.Year, CostText.Year) { Required = true };

    private static readonly Dictionary<string, Shape> _byPath = All().ToDictionary(pair => pair.Path, pair => pair.Shape, StringComparer.Ordinal);

    /// <summary>The files.</summary>
    public static IEnumerable<string> Paths => _byPath.Keys;

    /// <summary>The columns that a file must have.</summary>
    public static Shape Of(string path) => _byPath[path];

    /// <summary>The names of the columns that a file must have.</summary>
    public static IReadOnlyList<string> Columns(string path) => [.. Of(path).Fields.Select(field => field.Key)];

    private static IEnumerable<(string Path, Shape Shape)> All() =>
    [
        Table(DataFiles.Sources,
            _id, _title, new("kind", FieldKind.Text, SourceText.Kind) { Required = true },
            new("date", FieldKind.Date, SourceText.Date), new("period", FieldKind.Text, SourceText.Period),
            new("reportedFrom", FieldKind.Date, SourceText.ReportedFrom), new("reportedUntil", FieldKind.Date, SourceText.ReportedUntil),
            new("references", FieldKind.Text, SourceText.References) { IsList = true },
            new("sender", FieldKind.Text, SourceText.Sender), new("recipient", FieldKind.Text, SourceText.Recipient),
            new("description", FieldKind.LongText, SourceText.Description) { Required = true },
            new("address", FieldKind.Link, SourceText.Address)),
        Table(DataFiles.Regions,
            _id, _title, new("order", FieldKind.WholeNumber, TableText.Order) { Required = true },
            new("introduction", FieldKind.LongText, TableText.Introduction)),
        Table(DataFiles.Organisations, _id, _name, new("abbreviation", FieldKind.Text, TableText.Abbreviation)),
        Table(DataFiles.Countries, new("code", FieldKind.NewId, TableText.Code) { Required = true }, _name),
        Table(DataFiles.Areas,
            _id, _name, new("label", FieldKind.Points, TableText.Label) { Required = true },
            new("outline", FieldKind.Points, TableText.Outline) { Required = true, IsList = true }),
        Table(DataFiles.MapSections, _id, _title, new("corners", FieldKind.Points, TableText.Corners) { Required = true, IsList = true }),
        Table(DataFiles.Glossary,
            new("term", FieldKind.Text, TableText.Term) { Required = true }, new("meaning", FieldKind.Text, TableText.Meaning),
            new("explanation", FieldKind.LongText, TableText.Explanation), _source, _note),
        Table(DataFiles.Figures,
            new("value", FieldKind.Text, TableText.Value) { Required = true }, new("label", FieldKind.Text, TableText.FigureLabel) { Required = true },
            new("scope", FieldKind.Text, TableText.FigureScope) { Required = true }, _source, _note),
        Table(DataFiles.CostGroups, _id, _title, new("definition", FieldKind.LongText, CostText.Definition) { Required = true }),
        Table(DataFiles.Costs,
            _year, _scope, new("subject", FieldKind.Id, CostText.Subject) { Required = true, Register = RegisterName.CostSubjects },
            new("million", FieldKind.Amount, CostText.Million), new("article", FieldKind.Text, CostText.Article),
            new("kind", FieldKind.Word, CostText.Kind) { Required = true, Choices = Choices.CostKinds }, _source, _note),
        Table(DataFiles.CostTotals,
            _year, _scope, new("million", FieldKind.Amount, CostText.Total) { Required = true },
            new("qualifier", FieldKind.Word, FactText.Qualifier) { Required = true, Choices = Choices.Qualifiers },
            new("tolerance", FieldKind.Amount, CostText.Tolerance) { Required = true }, _source, _note),
        Table(DataFiles.Annex,
            _source with { IsList = false }, new("location", FieldKind.Text, TableText.AnnexLocation) { Required = true },
            _name with { Words = TableText.AnnexName },
            new("missions", FieldKind.Id, TableText.AnnexMissions) { Required = true, IsList = true, Register = RegisterName.Missions }),
        Table(DataFiles.Differences,
            new("subject", FieldKind.Text, DifferenceText.Subject) { Required = true },
            new("reading", FieldKind.LongText, DifferenceText.Reading) { Required = true }, _source,
            new("other", FieldKind.LongText, DifferenceText.Other) { Required = true }, _source with { Key = "otherSource" },
            new("leads", FieldKind.Word, DifferenceText.Leads) { Required = true, Choices = Choices.LeadingReadings },
            new("kind", FieldKind.Word, DifferenceText.Kind) { Required = true, Choices = Choices.DifferenceKinds },
            _note with { Words = DifferenceText.Note, Required = true }),
        Table(DataFiles.Changes,
            new("date", FieldKind.Day, TableText.ChangeDate) { Required = true },
            new("mission", FieldKind.Id, TableText.ChangeMission) { Register = RegisterName.Missions },
            new("kind", FieldKind.Word, TableText.ChangeKind) { Required = true, Choices = Choices.ChangeKinds },
            new("text", FieldKind.LongText, TableText.ChangeText) { Required = true }),
        Table(DataFiles.Redirects,
            new("from", FieldKind.Text, TableText.RedirectFrom) { Required = true },
            new("to", FieldKind.Text, TableText.RedirectTo) { Required = true },
            new("reason", FieldKind.Text, TableText.RedirectReason) { Required = true }),
    ];

    private static (string Path, Shape Shape) Table(string path, params Field[] columns) => (path, new Shape(path, columns));
}
