using Site.Model.Maps;

namespace Site.Listing;

/// <summary>The maps that were drawn for this site: one of everything, and one for each mission that has a place.</summary>
/// <param name="Overview">All missions.</param>
/// <param name="ByMission">By slug; a mission without locations has none.</param>
public sealed record DrawnMaps(MapDrawing Overview, IReadOnlyDictionary<string, MapDrawing> ByMission);
