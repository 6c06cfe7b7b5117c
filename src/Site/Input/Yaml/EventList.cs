using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Input.Yaml;

/// <summary>What happened, at "events"; oldest first, whatever the order in the file.</summary>
public static class EventList
{
    public static IReadOnlyList<Event> Read(MapReader keys) =>
        [.. keys.Maps("events", MapShapes.Event).Select(One).OfType<Event>().OrderBy(e => e.Date.First).ThenBy(e => e.Date.Last)];

    private static Event? One(MapReader map)
    {
        EdtfDate date = default;
        var when = map.Required("date");
        var text = map.Required("text");
        var dated = when is not null && DateText.TryRead(when, map.Reading.Problems, out date);
        var dateText = map.Filled("dateText")?.Text;
        var citations = FactReader.Citations(map, "events");
        map.Close();
        return dated && text is not null ? new Event(date, dateText, text.Text, citations) { Embargo = map.Embargo } : null;
    }
}
