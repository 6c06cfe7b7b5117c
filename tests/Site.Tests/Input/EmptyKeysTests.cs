using Site.Tests.Sites;

namespace Site.Tests.Input;

/// <summary>What programs write for a field that was left empty is as good as no key at all.</summary>
public sealed class EmptyKeysTests
{
    private const string Path = "missions/leeg.md";

    private const string Bare = """
        ---
        title: Leeg
        region: noorden
        summary: { value: Iets, source: rapportage-2026 }
        start: { value: 2017, source: rapportage-2026 }
        partners:
          - { country: LT, source: rapportage-2026 }
        locations:
          - { country: LT, precision: country, kind: stationing, source: rapportage-2026 }
        events:
          - { date: 2023, text: Iets, source: rapportage-2026 }
        letters:
          - { value: Brief 1, about: Iets, source: rapportage-2026 }
        ---
        """;

    private const string WithNothing = """
        ---
        title: Leeg
        region: noorden
        summary: { value: Iets, text: NOTHING, asOf: NOTHING, source: rapportage-2026, note: NOTHING, earlier: [], conflicting: NOTHING }
        abbreviation: NOTHING
        aliases: []
        status: {}
        start: { value: 2017, text: NOTHING, asOf: NOTHING, source: rapportage-2026, note: NOTHING, earlier: NOTHING, conflicting: [] }
        strength: NOTHING
        end: []
        partners:
          - { country: LT, role: NOTHING, value: NOTHING, of: NOTHING, qualifier: NOTHING, asOf: NOTHING, source: rapportage-2026, note: NOTHING }
        locations:
          - { place: NOTHING, country: LT, area: NOTHING, at: [], precision: country, kind: stationing, asOf: NOTHING, source: rapportage-2026, note: NOTHING }
        events:
          - { date: 2023, dateText: NOTHING, text: Iets, source: rapportage-2026 }
        letters:
          - { value: Brief 1, text: NOTHING, about: Iets, date: NOTHING, source: rapportage-2026, note: NOTHING }
        related: NOTHING
        ---
        """;

    [Theory]
    [InlineData("''")]
    [InlineData("null")]
    [InlineData("~")]
    public async Task An_empty_key_changes_nothing_on_the_site(string nothing)
    {
        var bare = await BuiltFixture.FilesAsync(FixtureSite.Good.With(Path, Bare));
        var empty = await BuiltFixture.FilesAsync(FixtureSite.Good.With(Path, WithNothing.Replace("NOTHING", nothing, StringComparison.Ordinal)));

        Assert.Equal(bare.Keys.Order(), empty.Keys.Order());
        Assert.All(bare, file => Assert.True(file.Value.AsSpan().SequenceEqual(empty[file.Key]), file.Key));
    }
}
