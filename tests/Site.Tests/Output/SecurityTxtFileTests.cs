using System.Text;
using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Tests.Output;

/// <summary>Where to report a weakness: RFC 9116.</summary>
public sealed class SecurityTxtFileTests
{
    private static readonly Settings _settings = Sample.Website.Settings with
    {
        BaseAddress = new Uri("https://missies.example/"),
        Contact = "redactie@missies.example",
        Peildatum = new DateOnly(2026, 6, 30),
    };

    [Fact]
    public void Says_all_that_it_must_say() => Assert.Equal(
        "Contact: mailto:redactie@missies.example\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: nl\n" +
        "Canonical: https://missies.example/.well-known/security.txt\n",
        TextOf(_settings));

    [Fact]
    public void Takes_a_web_address_as_it_is() => Assert.StartsWith(
        "Contact: https://missies.example/contact\n", TextOf(_settings with { Contact = "https://missies.example/contact" }), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "https://missies.example/")]
    [InlineData("redactie@missies.example", "https://missies.example/missies/")]
    [InlineData("redactie@missies.example", "http://localhost:4000/")]
    public void Is_not_there_without_an_address_or_where_nobody_looks(string? contact, string address) =>
        Assert.Null(TextOf(_settings with { Contact = contact, BaseAddress = new Uri(address) }));

    [Fact]
    public void Due_says_when_it_ends_and_that_it_ended()
    {
        var end = SecurityTxtFile.Expires(_settings)!.Value;

        Assert.Contains("geldt tot 30 juni 2027.", DueText.SecurityTxt(end, new DateOnly(2027, 6, 29)), StringComparison.Ordinal);
        Assert.Contains("is verlopen op 30 juni 2027.", DueText.SecurityTxt(end, new DateOnly(2027, 6, 30)), StringComparison.Ordinal);
    }

    private static string? TextOf(Settings settings) =>
        SecurityTxtFile.Write(settings).Select(file => Encoding.UTF8.GetString(file.Bytes)).SingleOrDefault();
}
