using Site.Tests.Sites;

namespace Site.Tests.Input;

public sealed class RegisterTests
{
    private const string _countries = "code,name\nLT,Litouwen\nNO,Noorwegen\nDE,Duitsland\nEE,Estland\nES,Spanje\nIR,Iran\nBE,België\n";

    [Theory]
    [InlineData("Letland", "LV,Letland\n", "LV")]
    [InlineData("Letland", "", null)]
    [InlineData("Irak", "", null)]
    [InlineData("EST", "", null)]
    [InlineData("lt", "", "LT")]
    [InlineData("BELGIE", "", "BE")]
    [InlineData("Duitslnd", "", "DE")]
    public void A_country_is_never_taken_for_another_one(string read, string more, string? nearest)
    {
        var site = FixtureSite.Good.With("data/countries.csv", _countries + more).With("missions/opleiding-noorwegen.md", $$"""
            ---
            title: Opleiding
            region: noorden
            summary: { value: Nederland gaf les., source: rapportage-2024 }
            locations:
              - { country: {{read}}, precision: country, kind: stationing, source: rapportage-2024 }
            ---
            """);

        Assert.Equal(nearest, Assert.Single(site.Read().Problems).Nearest);
    }

    [Fact]
    public void A_slip_in_another_name_leads_to_its_id() =>
        Assert.Equal("noorden", Assert.Single(Given.Good("missions/opleiding-noorwegen.md", text => text.Replace("region: noorden", "region: Het norden", StringComparison.Ordinal)).Problems).Nearest);
}
