namespace Site.Input.Yaml;

/// <summary>What the mappings in a list look like, for messages.</summary>
public static class MapShapes
{
    public const string Fact = "{ value: …, source: … }";
    public const string Letter = "{ value: …, about: …, source: … }";
    public const string Event = "{ date: …, text: …, source: … }";
    public const string Partner = "{ country: …, source: … }";
    public const string Location = "{ country: …, precision: …, kind: …, source: … }";
    public const string Setting = "{ value: …, publish: 2027-05-19T13:00 }";
    public const string MenuItem = "{ label: …, page: … }";
}
