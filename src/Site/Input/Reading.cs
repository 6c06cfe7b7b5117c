using Site.Problems;

namespace Site.Input;

/// <summary>What reading a file needs: its name, what ids exist, and where problems go.</summary>
public sealed record Reading(string File, Registers Registers, ProblemList Problems);
