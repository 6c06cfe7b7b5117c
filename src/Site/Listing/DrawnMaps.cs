using Site.Model.Maps;

namespace Site.Listing;

/// <summary>The maps that were drawn for this site: the atlas, and one for each mission that has a place.</summary>
/// <param name="Atlas">All missions.</param>
/// <param name="ByMission">By slug; a mission without locations has none.</param>
public sealed record DrawnMaps(Atlas Atlas, IReadOnlyDictionary<string, MapDrawing> ByMission);
