namespace Site.Model.Pages;

/// <summary>What machines call the forms of data.</summary>
public static class MediaTypes
{
    public static string Of(DataForm form) => form switch
    {
        DataForm.Csv => "text/csv",
        DataForm.Json => "application/json",
        DataForm.GeoJson => "application/geo+json",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
