using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Model.Maps;

/// <summary>A map drawn at build time: paths and points in the units of its view box, ready to print.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Land">SVG path data of all land in view.</param>
/// <param name="Borders">SVG path data of boundaries between countries.</param>
/// <param name="Countries">Countries that are highlighted because a paper names them and no place in them.</param>
/// <param name="Areas">Seas and other areas, to be drawn below the land.</param>
/// <param name="Markers">Points, no two in the same spot.</param>
public sealed record MapDrawing(
    int Width,
    int Height,
    string Land,
    string Borders,
    IReadOnlyList<MapShape> Countries,
    IReadOnlyList<MapShape> Areas,
    IReadOnlyList<MapMarker> Markers);

/// <summary>The whole world with a dot for each place, and a sheet with numbers for each part of it.</summary>
/// <param name="World">All places; too close together for numbers.</param>
/// <param name="Sheets">The parts that hold a place; numbers run on from sheet to sheet.</param>
public sealed record Atlas(MapDrawing World, IReadOnlyList<MapSheet> Sheets);

/// <summary>The map of one part of the world.</summary>
public sealed record MapSheet(MapSection Section, MapDrawing Map);

/// <summary>A shape on the map with the locations it stands for, its number in the list, and where its label goes.</summary>
public sealed record MapShape(int Number, string Name, string Path, MapPoint Label, IReadOnlyList<PlacedMission> Missions);

/// <summary>A point on the map; missions at the same place share one marker.</summary>
/// <param name="Number">From 1, in the order of the list beside the map.</param>
/// <param name="Name">Name of the place.</param>
/// <param name="At">Where it is drawn.</param>
/// <param name="Missions">The missions there.</param>
public sealed record MapMarker(int Number, string Name, MapPoint At, IReadOnlyList<PlacedMission> Missions);

/// <summary>A mission and its location at a marker or shape.</summary>
public sealed record PlacedMission(Mission Mission, Location Location);

/// <summary>A point in the view box, rounded to a tenth.</summary>
public readonly record struct MapPoint(decimal X, decimal Y);
