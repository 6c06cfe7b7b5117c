using Site.Tests.Sites;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public sealed class PageFootWordsTests
{
    [Fact]
    public void A_mail_names_the_page() => Assert.StartsWith(
        "mailto:redactie@voorbeeld.example?subject=Fout%20op%20de%20pagina%20KFOR&body=", AddressWith("redactie@voorbeeld.example"), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("https://voorbeeld.example/contact")]
    [InlineData("https://sociaal.example/@redactie")]
    public void A_web_address_stays_as_it_is(string? contact) => Assert.Equal(contact, AddressWith(contact));

    private static string? AddressWith(string? contact) => PageFootWords.ReportAddress(
        FixtureSite.Good.Read().Website!.Settings with { Contact = contact }, "KFOR", "https://voorbeeld.example/missies/kfor/");
}
