using System.Text.Json;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Theme.Text;

namespace Site.OpenData;

/// <summary>data/missies.json: the data of every mission in one file, each as it stands beside its page.</summary>
public static class MissionsJsonFile
{
    public static OutputFile Write(Settings settings, IEnumerable<OutputFile> missions)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(missions);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonFile.Form))
        {
            json.WriteStartObject();
            json.WriteString("title", settings.Title);
            json.WriteString("page", settings.BaseAddress.AbsoluteUri + Paths.OpenData);
            json.WriteString("publisher", settings.Publisher);
            json.WriteString("licence", settings.Licence is { } licence ? LicenceWords.AddressOf(licence) : null);
            json.WriteString("referenceDate", Dates.Attribute(settings.Peildatum));
            json.WriteStartArray("missions");
            // The program wrote these a moment ago: to read them again would only take time.
            foreach (var mission in missions) json.WriteRawValue(mission.Bytes, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(Paths.MissionsJson, bytes.ToArray());
    }
}
