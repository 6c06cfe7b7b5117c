namespace Site.Model;

/// <summary>A file below the input folder, with forward slashes, and a line and column in it (from 1; 0 where there is none).</summary>
public sealed record InputPlace(string File, int Line = 0, int Column = 0);
